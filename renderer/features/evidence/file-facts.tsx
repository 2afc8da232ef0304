import { Copy } from 'lucide-react'
import type { Evidence } from '../../../shared/model/evidence.ts'
import { mediaWords } from '../../../shared/text/en/media.ts'
import { evidenceWords as words } from '../../../shared/text/en/screens-evidence.ts'
import { formatSize } from '../../format.ts'
import { IconButton } from '../../ui/button.tsx'
import { toast } from '../../ui/messages.ts'
import { LookAt } from './look-at.tsx'
import { SaveFile } from './save-file.tsx'

/** What is known about a stored file, the way to save it, and a look at it. */
export function FileFacts({ evidence, file }: { evidence: Evidence; file: NonNullable<Evidence['file']> }) {
  const copy = async () => {
    await navigator.clipboard.writeText(file.sha256)
    toast({ words: words.copied })
  }
  return (
    <section className="evidence-file" aria-label={words.file}>
      <div className="evidence-file-name">
        <strong>{file.name}</strong>
        <span className="muted small">
          {formatSize(file.size)} · {mediaWords(file.mediaType)}
        </span>
      </div>
      <div className="spread evidence-sha">
        <code title={words.sha}>{file.sha256}</code>
        <IconButton label={words.copy} icon={<Copy size={14} />} onClick={() => void copy()} />
      </div>
      <div className="row">
        <LookAt evidence={evidence} />
        <SaveFile evidence={evidence} />
      </div>
    </section>
  )
}
