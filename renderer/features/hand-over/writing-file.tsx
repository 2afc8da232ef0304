import { handoverWords as words } from '../../../shared/text/en/screens-handover.ts'
import { formatSize } from '../../format.ts'
import { Working } from '../../ui/working.tsx'

/** The file being written, with how much of it there is. */
export function WritingFile({ done, total, onCancel }: { done: number; total: number; onCancel: () => void }) {
  const detail = total > 0 ? { detail: words.done(formatSize(done), formatSize(total)) } : {}
  return (
    <Working words={words.working} {...detail} done={done} total={total} cancel={words.cancel} onCancel={onCancel} />
  )
}
