import { FileKey2 } from 'lucide-react'
import { useState, type SubmitEvent } from 'react'
import { failureText } from '../../../shared/failure.ts'
import { identityWords as words } from '../../../shared/text/en/screens-signing.ts'
import { call } from '../../bridge.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { FileButton } from '../../ui/file-button.tsx'
import { Banner } from '../../ui/page.tsx'
import { NewPassphrase, type Passphrases } from './new-passphrase.tsx'

/** Far more than a key and a dozen certificates. */
const mostBytes = 500_000

/** Takes an identity of a PKCS#12 file over. */
export function ImportForm({ onMade }: { onMade: (name: string) => void }) {
  const [file, setFile] = useState<File | null>(null)
  const [filePassphrase, setFilePassphrase] = useState('')
  const [secret, setSecret] = useState<Passphrases>({ one: '', again: '' })
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const take = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!file) return setProblem(words.noFile)
    if (file.size > mostBytes) return setProblem(words.largeFile)
    if (secret.one !== secret.again) return setProblem(words.differs)
    setBusy(true)
    const bytes = base64(new Uint8Array(await file.arrayBuffer()))
    const made = await call('identity:import', { file: bytes, filePassphrase, passphrase: secret.one })
    setBusy(false)
    if (made.ok) onMade(made.value.certificate.name)
    else setProblem(failureText(made.failure))
  }
  return (
    <form className="stack" onSubmit={(event) => void take(event)} noValidate>
      <p className="muted">{words.importIntro}</p>
      <div className="row">
        <FileButton
          label={words.chooseFile}
          icon={<FileKey2 size={16} />}
          accept=".p12,.pfx"
          onFile={(chosen) => setFile(chosen)}
        />
        <span className="small">{file?.name ?? ''}</span>
      </div>
      <TextField
        label={words.filePassphrase}
        type="password"
        autoComplete="off"
        value={filePassphrase}
        onChange={setFilePassphrase}
      />
      <NewPassphrase value={secret} onChange={setSecret} />
      {problem && <Banner tone="problem">{problem}</Banner>}
      <div className="form-actions">
        <Button look="primary" type="submit" disabled={busy}>
          {busy ? words.working : words.importDo}
        </Button>
      </div>
    </form>
  )
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}
