import { reviewWords as words } from '../../../../shared/text/en/screens-review.ts'
import { Notes } from '../../review/notes-part.tsx'
import type { PartProps } from './item-panel.tsx'

/** The fields of an item that a note can be on; what belongs to it in other tables is named by the table. */
const fields = [
  'conclusion',
  'reason',
  'reportComment',
  'workingNote',
  'procedures',
  'evidence',
  'sample',
  'locations',
  'compensating',
  'override',
  'relianceStatement',
  'design',
  'operating',
] as const

/** What the reviewer asked about the item; a note is answered by one person and cleared by another. */
export function ReviewNotes({ row }: PartProps) {
  return (
    <section className="panel-part" aria-label={words.notes}>
      <h3>{words.notes}</h3>
      <Notes subject={{ item: row.key, about: null }} fields={fields} />
    </section>
  )
}
