import { useState } from 'react'
import { failureText } from '../../../../shared/failure.ts'
import { FindingClass, FindingSide, Severity } from '../../../../shared/model/finding.ts'
import type { NewRecord } from '../../../../shared/model/intention.ts'
import { findingWords } from '../../../../shared/text/en/screens-findings.ts'
import { screens } from '../../../../shared/text/en/screens.ts'
import { withoutMarks } from '../../../../shared/text/literal.ts'
import { itemDraftKey } from '../../../session/draft-key.ts'
import { useFormDraft } from '../../../session/use-form-draft.ts'
import { useAsk, useSession } from '../../../session/use-session.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog, DialogCancel } from '../../../ui/dialog.tsx'
import { TextArea, TextField } from '../../../ui/field.tsx'
import { Select } from '../../../ui/select.tsx'
import { toast } from '../../../ui/messages.ts'
import { foundOn, typicalTitle } from '../../findings/new-finding.ts'
import { classOf, gradesOf } from '../../findings/raise-form.ts'
import type { PartProps } from './item-panel.tsx'

const words = screens.item
type Form = Omit<NewRecord<'finding'>, 'severity' | 'class'> & {
  /** The auditor's own judgement; nothing is chosen beforehand. */
  readonly severity: Severity | null
  readonly class: FindingClass | null
}

const severities = Severity.options.map((value) => ({ value, label: screens.words.severity[value] }))
const sides = FindingSide.options.map((value) => ({ value, label: screens.words.findingSide[value] }))
const classes = FindingClass.options.map((value) => ({ value, label: screens.words.findingClass[value] }))

/** Raises a finding on the item, beginning with the catalogue's typical text, which the auditor rewrites for the case. */
export function FindingDialog({
  row,
  text,
  item,
  begin = {},
  onClose,
}: PartProps & {
  /** What stands instead of the typical text, where the finding is raised from something found. */
  begin?: Partial<Pick<Form, 'title' | 'condition'>>
  onClose: () => void
}) {
  const session = useAsk()
  const { state } = useSession()
  const isCertification = state.about.mode === 'certification'
  const isFound = Object.keys(begin).length > 0
  const draft = useFormDraft<Form>(itemDraftKey(row.key, isFound ? 'finding-of-sample' : 'finding'), () => ({
    ...firstForm({ row, text, item, found: foundOn(state, row.key) }),
    ...begin,
  }))
  const { form, set } = draft
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const save = async () => {
    const graded = gradesOf(form, isCertification)
    const missing = {
      ...(form.title.trim() ? {} : { title: words.titleNeeded }),
      ...(form.condition.trim() ? {} : { condition: words.conditionNeeded }),
      ...(graded.ok ? {} : graded.failure),
    }
    if (!graded.ok || Object.keys(missing).length > 0) return setErrors(missing)
    const value = { ...form, ...graded.value }
    const answer = await session.intend({ type: 'record.add', table: 'finding', value }, { quiet: true })
    if (!answer.ok) return setErrors({ all: failureText(answer.failure) })
    const event = answer.value.line.events?.find((each) => each.type === 'record.added' && each.table === 'finding')
    const added = event?.type === 'record.added' ? (event.after as { ref: string }) : null
    if (added) toast({ words: words.raised(added.ref) })
    draft.done()
    onClose()
  }
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      left={draft}
      title={`${row.ref}: ${words.raiseTitle}`}
      description={words.findingHint}
      footer={
        <>
          <DialogCancel />
          <Button look="primary" onClick={() => void save()}>
            {words.raiseDo}
          </Button>
        </>
      }
    >
      <div className="stack">
        <TextField
          label={words.findingTitle}
          value={form.title}
          error={errors['title']}
          maxLength={200}
          onChange={(title) => set({ title })}
        />
        <div className="panel-thirds">
          {!isCertification && (
            <Select
              label={words.severity}
              choices={severities}
              value={form.severity}
              error={form.severity === null ? errors['severity'] : undefined}
              onChange={(severity) => set({ severity })}
            />
          )}
          <Select label={words.side} choices={sides} value={form.side} onChange={(side) => set({ side })} />
          <Select
            label={words.class}
            choices={classes}
            value={classOf(form)}
            error={errors['class']}
            onChange={(value) => set({ class: value })}
          />
        </div>
        <TextArea
          label={words.condition}
          hint={isTypical(form.condition, text) ? findingWords.conditionTypical : undefined}
          value={form.condition}
          error={errors['condition']}
          onChange={(condition) => set({ condition })}
        />
        <TextArea label={words.criteria} value={form.criteria} rows={2} onChange={(criteria) => set({ criteria })} />
        {isCertification ? (
          <TextArea
            label={findingWords.certifiedFields.nonconformity}
            value={form.nonconformity}
            rows={2}
            onChange={(nonconformity) => set({ nonconformity })}
          />
        ) : (
          <Advice form={form} set={set} />
        )}
        {errors['all'] && (
          <p className="field-error" role="alert">
            {errors['all']}
          </p>
        )}
      </div>
    </Dialog>
  )
}

/** Cause, effect and recommendation, which whoever certifies does not give. */
function Advice({ form, set }: { form: Form; set: (fields: Partial<Form>) => void }) {
  return (
    <>
      <TextArea label={words.cause} value={form.cause} rows={2} onChange={(cause) => set({ cause })} />
      <TextArea label={words.effect} value={form.effect} rows={2} onChange={(effect) => set({ effect })} />
      <TextArea
        label={words.recommendation}
        value={form.recommendation}
        rows={2}
        onChange={(recommendation) => set({ recommendation })}
      />
    </>
  )
}

/** Whether a condition is still the library's, word for word. */
function isTypical(condition: string, { control }: PartProps['text']): boolean {
  return condition !== '' && condition === withoutMarks(control.typicalFinding?.condition ?? '')
}

function firstForm({ row, text, item, found }: Pick<PartProps, 'row' | 'text' | 'item'> & { found: string }): Form {
  const typical = text.control.typicalFinding
  return {
    title: found ? '' : typicalTitle(text.control),
    items: [row.key],
    side: 'customer',
    class: null,
    severity: null,
    condition: found || withoutMarks(typical?.condition ?? ''),
    criteria: withoutMarks(text.control.objective),
    references: row.references.map(({ framework, id }) => ({ framework, id })),
    cause: '',
    effect: withoutMarks(typical?.effect ?? ''),
    recommendation: withoutMarks(typical?.recommendation ?? ''),
    correction: '',
    nonconformity: '',
    accounts: [],
    regions: [],
    initial: null,
    residual: null,
    response: { position: 'none', text: '', owner: '', due: null },
    status: 'open',
    repeat: false,
    evidence: [...item.evidence],
  }
}
