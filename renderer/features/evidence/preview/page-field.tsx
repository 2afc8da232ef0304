import { useState } from 'react'
import { evidenceWords as words } from '../../../../shared/text/en/screens-evidence.ts'

/** Which page is shown; another number leads there. `onDone` hears that one was entered. */
export function PageField({
  page,
  count,
  onGo,
  onDone,
}: {
  page: number
  count: number
  onGo: (page: number) => void
  onDone: () => void
}) {
  const [typed, setTyped] = useState<string | null>(null)
  const go = () => {
    const wanted = pageNamed(typed ?? '', count)
    if (wanted !== null) onGo(wanted)
    setTyped(null)
  }
  return (
    <label className="viewer-pages">
      {words.pageField}
      <input
        className="input viewer-page"
        inputMode="numeric"
        value={typed ?? String(page)}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={go}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          go()
          onDone()
        }}
      />
      {words.pageOf(count)}
    </label>
  )
}

/** The page that was meant by what was typed, the last one where there are fewer; null where it is no number of a page. */
export function pageNamed(typed: string, count: number): number | null {
  const wanted = Number(typed)
  return Number.isInteger(wanted) && wanted >= 1 ? Math.min(wanted, count) : null
}
