import { Download } from 'lucide-react'
import { useRef, type ReactNode } from 'react'
import { failureText } from '../../../shared/failure.ts'
import type { Evidence } from '../../../shared/model/evidence.ts'
import { evidenceWords as words } from '../../../shared/text/en/screens-evidence.ts'
import { call } from '../../bridge.ts'
import { useSession } from '../../session/use-session.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { toast } from '../../ui/messages.ts'
import { fileAddress } from '../../upload.ts'

/** Saves a copy of a stored file, after it was compared with its hash; what is wrong with it is said instead. */
export function SaveFile({ evidence, short }: { evidence: Evidence; short?: boolean }): ReactNode {
  const { id } = useSession()
  const link = useRef<HTMLAnchorElement>(null)
  const busy = useRef(false)
  const { file } = evidence
  if (!file || evidence.destroyed) return null
  const save = async () => {
    // A button that cannot be used would lose the focus it has.
    if (busy.current) return
    busy.current = true
    const answer = await call('evidence:verify', { id, evidence: evidence.id })
    busy.current = false
    const problem = answer.ok ? answer.value.problems[0] : failureText(answer.failure)
    if (problem === undefined) link.current?.click()
    else toast({ words: problem, tone: 'problem' })
  }
  return (
    <>
      {short ? (
        <IconButton label={words.saveOf(evidence.ref)} icon={<Download size={16} />} onClick={() => void save()} />
      ) : (
        <Button icon={<Download size={16} />} onClick={() => void save()}>
          {words.save}
        </Button>
      )}
      <a ref={link} hidden href={fileAddress(file.sha256, file.name)} download={file.name} />
    </>
  )
}
