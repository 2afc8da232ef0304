import './loading.css'

/** Says that something is on its way; after a moment, so that quick answers do not flicker. */
export function Loading({ words, done, total }: { words: string; done?: number; total?: number }) {
  return (
    <div className="loading" role="status">
      <p>{words}</p>
      {total !== undefined && total > 1 && <progress max={total} value={done ?? 0} aria-label={words} />}
    </div>
  )
}
