import { isUncovered, relianceOf } from '../../../../assessments/rules/reliance.ts'
import { screens } from '../../../../shared/text/en/screens.ts'
import { RelianceMark } from '../../../marks/reliance-mark.tsx'
import { DraftField } from '../../../session/draft-field.tsx'
import { itemDraftKey } from '../../../session/draft-key.ts'
import { useAsk } from '../../../session/use-session.ts'
import type { PartProps } from './item-panel.tsx'
import { Printed } from './text-marks.tsx'

const words = screens.item

/** How AWS's half is supported, and why reliance is accepted where no report supports it. */
export function ReliancePart({ row, item, view }: PartProps) {
  const session = useAsk()
  const result = relianceOf(row, view.state)
  if (!result) return null
  return (
    <section className="panel-part" aria-label={words.reliance}>
      <h3>{words.reliance}</h3>
      <RelianceMark reliance={result.reliance} />
      <ul className="panel-list">
        {result.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {(isUncovered(result) || item.relianceStatement !== '') && (
        <DraftField
          draftKey={itemDraftKey(row.key, 'relianceStatement')}
          label={words.relianceStatement}
          mark={<Printed />}
          stored={item.relianceStatement}
          save={(text) =>
            session.intend({ type: 'item.write', item: row.key, field: 'relianceStatement', text }, { quiet: true })
          }
          rows={2}
          disabled={!view.editable || !item.applies}
        />
      )}
    </section>
  )
}
