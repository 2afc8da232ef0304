import { Effectiveness, type Item } from '../../../../shared/model/item.ts'
import type { ItemText } from '../../../../shared/model/intention.ts'
import { screens } from '../../../../shared/text/en/screens.ts'
import { formatPeriod } from '../../../format.ts'
import { DraftField } from '../../../session/draft-field.tsx'
import { itemDraftKey } from '../../../session/draft-key.ts'
import { useAsk } from '../../../session/use-session.ts'
import { Choices } from '../../../ui/field.tsx'
import { LiteralText } from '../../../ui/literal-text.tsx'
import { Banner } from '../../../ui/page.tsx'
import { Halves } from '../halves.tsx'
import { Blockers } from './blockers.tsx'
import { CompensatingPart } from './compensating-part.tsx'
import { CoveragePart } from './coverage-part.tsx'
import type { PartProps } from './item-panel.tsx'
import { LocationsPart } from './locations-part.tsx'
import { PracticesPart } from './practices-part.tsx'
import { ReliancePart } from './reliance-part.tsx'
import { SharpenedPart } from './sharpened-part.tsx'
import { SplitPart } from './split-part.tsx'
import { Kept, Printed } from './text-marks.tsx'

const words = screens.item
const effectiveness = Effectiveness.options.map((value) => ({ value, label: screens.words.effectiveness[value] }))

/** Both halves, and the judgement on the customer's. */
export function ConcludeTab(props: PartProps) {
  const { row, text } = props
  return (
    <div className="panel-body">
      <Notices {...props} />
      <Reason {...props} />
      <EffectivenessPart {...props} />
      <Blockers {...props} />
      <Halves origination={row.origination} provided={row.provided} responsibility={row.responsibility} />
      <SplitPart {...props} />
      <section aria-label={words.objective} className="panel-part">
        <h3>{words.objective}</h3>
        <p>
          <LiteralText text={text.control.objective} />
        </p>
      </section>
      <SharpenedPart reasons={row.sharpened} />
      <PracticesPart {...props} />
      <Note {...props} field="workingNote" />
      <Note {...props} field="reportComment" />
      <CompensatingPart {...props} />
      <ReliancePart {...props} />
      <CoveragePart {...props} />
      <LocationsPart {...props} />
    </div>
  )
}

function Notices({ item }: PartProps) {
  return (
    <>
      {!item.applies && <Banner tone="caution">{words.notApplying}</Banner>}
      {item.prior && (
        <Banner>
          {words.prior(screens.words.conclusion[item.prior.conclusion], formatPeriod(item.prior.period))}
          {item.prior.comment && <p className="small">{item.prior.comment}</p>}
        </Banner>
      )}
    </>
  )
}

function Reason({ row, item, view }: PartProps) {
  const session = useAsk()
  const save = (reason: string) =>
    session.intend({ type: 'item.conclude', items: [row.key], conclusion: item.conclusion, reason }, { quiet: true })
  return (
    <DraftField
      draftKey={itemDraftKey(row.key, 'reason')}
      label={words.reason}
      mark={<Printed />}
      hint={words.reasonHint}
      stored={item.reason}
      save={save}
      rows={2}
      disabled={!view.editable || !item.applies}
    />
  )
}

function EffectivenessPart({ row, item, view }: PartProps) {
  const session = useAsk()
  const judge = (fields: Partial<Pick<Item, 'design' | 'operating'>>) =>
    void session.intend({
      type: 'item.effectiveness',
      items: [row.key],
      design: null,
      operating: null,
      ...fields,
    })
  const disabled = !view.editable || !item.applies
  return (
    <div className="panel-judge">
      <Choices
        label={words.design}
        segmented
        choices={effectiveness}
        value={item.design}
        disabled={disabled}
        onChange={(design) => judge({ design })}
      />
      {view.state.about.kind === 'period' ? (
        <Choices
          label={words.operating}
          segmented
          choices={effectiveness}
          value={item.operating}
          disabled={disabled}
          onChange={(operating) => judge({ operating })}
        />
      ) : (
        <p className="muted small">{words.operatingNotJudged}</p>
      )}
    </div>
  )
}

const notes = {
  workingNote: { label: words.workingNote, mark: <Kept />, focusName: 'note' },
  reportComment: { label: words.reportComment, mark: <Printed />, focusName: 'comment' },
} as const

function Note({ row, item, view, field }: PartProps & { field: Exclude<ItemText, 'relianceStatement'> }) {
  const session = useAsk()
  const { label, mark, focusName } = notes[field]
  return (
    <DraftField
      draftKey={itemDraftKey(row.key, field)}
      label={label}
      mark={mark}
      stored={item[field]}
      save={(written) => session.intend({ type: 'item.write', item: row.key, field, text: written }, { quiet: true })}
      disabled={!view.editable || !item.applies}
      focusName={focusName}
    />
  )
}
