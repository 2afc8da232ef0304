import { Button } from './button.tsx'
import './working.css'

/** Long work under way: what it does, how far it is, and how to stop it. Without a total nobody knows how long it takes. */
export function Working({
  words,
  detail,
  done,
  total,
  cancel,
  onCancel,
}: {
  words: string
  detail?: string
  done: number
  total: number
  cancel: string
  onCancel: () => void
}) {
  return (
    <div className="working" role="status">
      <progress {...(total > 0 ? { value: done, max: total } : {})} aria-label={words} />
      <span>{words}</span>
      {detail && <span className="muted small">{detail}</span>}
      <Button onClick={onCancel}>{cancel}</Button>
    </div>
  )
}
