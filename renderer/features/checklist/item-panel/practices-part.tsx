import { TriangleAlert } from 'lucide-react'
import { disagrees } from '../../../../assessments/rules/worksheet.ts'
import { screens } from '../../../../shared/text/en/screens.ts'
import { hrefOf } from '../../../routes/location.ts'
import { Tag } from '../../../ui/tag.tsx'
import type { PartProps } from './item-panel.tsx'

const words = screens.item

/** What the client answered about practices that bear on the item, and where an answer disagrees with the conclusion (rule W5). */
export function PracticesPart({ text, item, view }: PartProps) {
  if (text.practices.length === 0) return null
  return (
    <section className="panel-part" aria-label={words.practices}>
      <h3>{words.practices}</h3>
      <ul className="stack">
        {text.practices.map(({ set, question, result, note }) => (
          <li key={`${set}/${question}`} className="practice-told">
            <span>{question}</span>
            <Tag>{screens.words.practiceResult[result]}</Tag>
            {disagrees(result, item.conclusion) && (
              <p className="practice-conflict">
                <TriangleAlert size={14} aria-hidden="true" />
                {words.practiceConflict(screens.words.conclusion[item.conclusion])}
              </p>
            )}
            {note && <p className="pre small">{note}</p>}
            <p className="muted small">{set}</p>
          </li>
        ))}
      </ul>
      <p className="small">
        <a href={hrefOf(view.id, 'worksheet')}>{words.practicesOpen}</a>
      </p>
    </section>
  )
}
