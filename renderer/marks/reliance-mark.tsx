import type { Reliance } from '../../shared/model/attestation.ts'
import { screens } from '../../shared/text/en/screens.ts'
import './marks.css'

const shapes: Record<Reliance, React.ReactNode> = {
  supported: <path d="M2 13V3h12v10zM4.8 8l2.2 2.2L11.2 6" />,
  'supported-with-exceptions': <path d="M2 13V3h12v10zM8 5.4v3.4m0 1.4v1" />,
  unsupported: <path d="M2 13V3h12v10zM5.6 5.6l4.8 4.8m0-4.8l-4.8 4.8" />,
  'not-assessed': <path d="M2 13V3h12v10z" strokeDasharray="2.4 2" />,
}

/** How AWS's half of an item is supported: a square, where conclusions on the customer's half are round. */
export function RelianceMark({ reliance }: { reliance: Reliance }) {
  return (
    <span className={`mark mark-${reliance}`}>
      <svg
        viewBox="0 0 16 16"
        width="14"
        height="14"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        aria-hidden="true"
      >
        {shapes[reliance]}
      </svg>
      <span>{screens.words.reliance[reliance]}</span>
    </span>
  )
}
