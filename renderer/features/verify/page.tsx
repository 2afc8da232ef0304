import { FileCheck2, FileKey2 } from 'lucide-react'
import { useState } from 'react'
import { verifyWords as words } from '../../../shared/text/en/screens-signing.ts'
import { Button } from '../../ui/button.tsx'
import { DropZone } from '../../ui/drop-zone.tsx'
import { FileButton } from '../../ui/file-button.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Banner, Page } from '../../ui/page.tsx'
import { Findings } from './findings.tsx'
import { useVerify } from './use-verify.ts'
import './verify.css'

/** Verifies a signed report, with or without an assessment behind it. */
export function VerifyPage() {
  const [trust, setTrust] = useState<File | null>(null)
  const { state, verify, clear } = useVerify()
  const take = (file: File) => void verify(file, trust)
  if (state.kind === 'reading') return <Loading words={words.reading} />
  return (
    <DropZone words={words.drop} onFiles={([file]) => file && take(file)}>
      <Page
        title={words.title}
        intro={words.intro}
        actions={state.kind === 'done' && <Button onClick={clear}>{words.again}</Button>}
      >
        <div className="stack">
          {state.kind === 'failed' && <Banner tone="problem">{state.words}</Banner>}
          {state.kind === 'done' ? (
            <Findings name={state.name} found={state.found} />
          ) : (
            <div className="verify-choice">
              <FileButton
                look="primary"
                label={words.choose}
                icon={<FileCheck2 size={16} />}
                accept=".pdf,application/pdf"
                onFile={take}
              />
              <TrustChoice trust={trust} onTrust={setTrust} />
            </div>
          )}
        </div>
      </Page>
    </DropZone>
  )
}

/** Certificates the reader has from the firm or an authority; without them signers are known by fingerprint. */
function TrustChoice({ trust, onTrust }: { trust: File | null; onTrust: (file: File | null) => void }) {
  return (
    <div className="verify-trust">
      <p className="field-label">{words.trust}</p>
      <p className="field-hint">{words.trustHint}</p>
      <div className="row">
        <FileButton
          label={words.trustChoose}
          icon={<FileKey2 size={16} />}
          accept=".pem,.crt,.cer"
          onFile={(file) => onTrust(file)}
        />
        {trust && <span className="small">{trust.name}</span>}
        {trust && (
          <Button look="quiet" onClick={() => onTrust(null)}>
            {words.trustClear}
          </Button>
        )}
      </div>
    </div>
  )
}
