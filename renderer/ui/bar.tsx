import { sharesOf, type Share } from '../../assessments/figures/bars.ts'
import './bar.css'

export interface BarPart {
  readonly key: string
  readonly value: number
  readonly label: string
}

/**
 * Shares of a whole, side by side; each part has its own colour and pattern by its key. Words beside it say the same. With `shares`
 * the bar is one of several that have one scale. With `onPick` a part can be clicked; a link beside the bar must do the same.
 */
export function Bar({
  parts,
  label,
  shares = sharesOf(parts),
  onPick,
}: {
  parts: readonly BarPart[]
  label: string
  shares?: readonly Share<string>[]
  onPick?: (key: string) => void
}) {
  const labels = new Map(parts.map((part) => [part.key, part.label]))
  return (
    <div className={onPick ? 'bar bar-picked' : 'bar'} role="img" aria-label={label}>
      {shares.map(({ key, value, at, size }) => (
        <span
          key={key}
          className={`bar-part bar-${key}`}
          style={{ left: `${at * 100}%`, width: `calc(${size * 100}% - ${at + size < 1 ? '2px' : '0px'})` }}
          title={`${labels.get(key)}: ${value}`}
          {...(onPick ? { onClick: () => onPick(key) } : {})}
        />
      ))}
    </div>
  )
}

/** How far something is. */
export function Meter({ value, total, label }: { value: number; total: number; label: string }) {
  const share = total > 0 ? value / total : 0
  return (
    <div
      className="meter"
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={value}
      aria-valuetext={label}
    >
      <span className="meter-part" style={{ width: `${share * 100}%` }} />
    </div>
  )
}
