import type { Conclusion } from '../../shared/model/item.ts'
import { screens } from '../../shared/text/en/screens.ts'
import './marks.css'

const shapes: Record<Conclusion, React.ReactNode> = {
  compliant: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M4.8 8.2l2.2 2.2 4.2-4.6" fill="none" stroke="var(--surface)" strokeWidth="1.8" />
    </>
  ),
  'partially-compliant': (
    <>
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M8 1.8a6.2 6.2 0 0 0 0 12.4z" fill="currentColor" />
    </>
  ),
  'non-compliant': (
    <>
      <path d="M8 .8l7.2 7.2L8 15.2.8 8z" fill="currentColor" />
      <path d="M5.8 5.8l4.4 4.4m0-4.4l-4.4 4.4" stroke="var(--surface)" strokeWidth="1.8" />
    </>
  ),
  'not-applicable': (
    <>
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M3.8 12.2l8.4-8.4" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
  'not-assessed': (
    <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.4" strokeDasharray="2.4 2" />
  ),
}

/** A conclusion as a shape, a colour and a word. `bare` leaves the word to something beside it. */
export function ConclusionMark({
  conclusion,
  bare,
  short,
}: {
  conclusion: Conclusion
  bare?: boolean
  short?: boolean
}) {
  const words = screens.words[short ? 'conclusionShort' : 'conclusion'][conclusion]
  return (
    <span className={`mark mark-${conclusion}`}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
        {shapes[conclusion]}
      </svg>
      {!bare && <span>{words}</span>}
    </span>
  )
}
