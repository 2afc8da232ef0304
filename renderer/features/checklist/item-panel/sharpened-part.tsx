import { screens } from '../../../../shared/text/en/screens.ts'

const words = screens.item

/** Why factors of scope add to what is tested; nothing where none does. */
export function SharpenedPart({ reasons }: { reasons: readonly string[] }) {
  if (reasons.length === 0) return null
  return (
    <section className="panel-part" aria-label={words.sharpened}>
      <h3>{words.sharpened}</h3>
      <ul className="panel-list">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </section>
  )
}
