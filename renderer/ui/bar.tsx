import './bar.css'

export interface BarPart {
  readonly key: string
  readonly value: number
  readonly label: string
}

/** Shares of a whole, side by side; each part has its own colour and pattern by its key. Words beside it say the same. */
export function Bar({ parts, label }: { parts: readonly BarPart[]; label: string }) {
  const shown = parts.filter((part) => part.value > 0)
  return (
    <div className="bar" role="img" aria-label={label}>
      {shown.map((part) => (
        <span
          key={part.key}
          className={`bar-part bar-${part.key}`}
          style={{ flexGrow: part.value }}
          title={`${part.label}: ${part.value}`}
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
