import { Copy, Download, FileText, Mail, Table } from 'lucide-react'
import { useState } from 'react'
import { requestList } from '../../../../assessments/rules/request-list.ts'
import { failureText } from '../../../../shared/failure.ts'
import type { RequestFormat } from '../../../../shared/ipc/contract.ts'
import type { RequestLine } from '../../../../shared/model/request-list.ts'
import { requestMail } from '../../../../shared/text/en/requests.ts'
import { requestWords as words } from '../../../../shared/text/en/screens-requests.ts'
import { useApp } from '../../../app-context.ts'
import { call } from '../../../bridge.ts'
import { formatSize } from '../../../format.ts'
import { useJob } from '../../../session/use-job.ts'
import { useSession } from '../../../session/use-session.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { toast } from '../../../ui/messages.ts'
import { saveFile } from '../../../save-file.ts'
import { fileAddress } from '../../../upload.ts'

const formats: readonly { format: RequestFormat; icon: typeof FileText }[] = [
  { format: 'pdf', icon: FileText },
  { format: 'csv', icon: Table },
  { format: 'text', icon: Mail },
]

/** Hands out the requests that show, in their order: as a document, as a table, or as the text of an e-mail. */
export function HandOut({ lines }: { lines: readonly RequestLine[] }) {
  const { id, state } = useSession()
  const { info } = useApp()
  const { job, start } = useJob()
  const [made, setMade] = useState('')
  const evidence = lines.filter(({ restricted }) => !restricted).map((line) => line.id)
  const left = lines.length - evidence.length
  const asked = evidence.join(' ')
  const write = (format: RequestFormat) => {
    // A button that cannot be used would lose the focus it has.
    if (job.kind === 'running') return
    setMade(asked)
    void start(() => call('requests:export', { id, evidence, format }), saveFile)
  }
  const copy = async () => {
    await navigator.clipboard.writeText(requestMail(requestList(state, info.today, evidence)))
    toast({ words: words.copied })
  }
  const off = evidence.length === 0
  return (
    <div className="requests-out" role="group" aria-label={words.handOut}>
      {formats.map(({ format, icon: Icon }) => (
        <Button key={format} icon={<Icon size={16} />} disabled={off} onClick={() => write(format)}>
          {words.formats[format]}
        </Button>
      ))}
      <Button icon={<Copy size={16} />} disabled={off} onClick={() => void copy()}>
        {words.copyMail}
      </Button>
      <span role="status" className="small">
        {job.kind === 'running' && words.writing}
        {job.kind === 'failed' && failureText(job.failure)}
        {job.kind === 'done' && made === asked && words.ready(job.value.name, formatSize(job.value.size))}
      </span>
      {job.kind === 'done' && made === asked && (
        <ButtonLink
          look="primary"
          icon={<Download size={16} />}
          href={fileAddress(job.value.sha256, job.value.name)}
          download={job.value.name}
        >
          {words.save}
        </ButtonLink>
      )}
      {left > 0 && <span className="muted small">{words.leftOut(left)}</span>}
    </div>
  )
}
