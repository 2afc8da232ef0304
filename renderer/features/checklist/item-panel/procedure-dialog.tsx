import { memo, useId, useMemo, useRef, useState } from 'react'
import { teamOf } from '../../../../assessments/rules/team.ts'
import { failureText } from '../../../../shared/failure.ts'
import { Method, type Procedure } from '../../../../shared/model/catalogue.ts'
import type { Evidence } from '../../../../shared/model/evidence.ts'
import type { NewRecord } from '../../../../shared/model/intention.ts'
import { Depth, ProcedurePerformed, TickMark, type Sample } from '../../../../shared/model/item.ts'
import { sampleWords } from '../../../../shared/text/en/screens-samples.ts'
import { screens } from '../../../../shared/text/en/screens.ts'
import { withoutMarks } from '../../../../shared/text/literal.ts'
import { useApp } from '../../../app-context.ts'
import { itemDraftKey } from '../../../session/draft-key.ts'
import { useFormDraft } from '../../../session/use-form-draft.ts'
import { useAsk } from '../../../session/use-session.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog, DialogCancel } from '../../../ui/dialog.tsx'
import { Checkbox, Choices, TextArea, TextField } from '../../../ui/field.tsx'
import { LiteralText } from '../../../ui/literal-text.tsx'
import { Select } from '../../../ui/select.tsx'
import { AttachButton } from '../../evidence/attach-button.tsx'
import { UploadList } from '../../evidence/upload-list.tsx'
import { useUploads, type Uploads } from '../../evidence/use-uploads.ts'
import { SampleFlow } from '../../samples/sample-flow.tsx'
import { useStable } from '../../../use-stable.ts'
import type { PartProps } from './item-panel.tsx'
import { testPlaces } from './locations.ts'

const words = screens.item
type Recorded = NewRecord<'procedure'>
/** The outcome is the auditor's to say: none is offered before it is chosen. */
type Form = Omit<Recorded, 'outcome'> & { outcome: Recorded['outcome'] | null }

/** What a procedure is recorded from: one of the catalogue, one of the auditor's own, or one recorded before. */
export type ProcedureStart =
  | { readonly kind: 'catalogue'; readonly procedure: Procedure }
  | { readonly kind: 'own' }
  | { readonly kind: 'change'; readonly performed: ProcedurePerformed }

const outcomes = ProcedurePerformed.shape.outcome.options
const noSample = 'none'

/** Records a procedure performed, or changes one. */
export function ProcedureDialog({
  start,
  onClose,
  ...part
}: PartProps & { start: ProcedureStart; onClose: () => void }) {
  const session = useAsk()
  const { me, info } = useApp()
  const draft = useFormDraft<Form>(draftKeyOf(start, part.row.key), () =>
    firstForm(start, part.row.key, me.name, info.today),
  )
  const { form, set } = draft
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const uploads = useUploads()
  // Recorded without it, the procedure would not rest on a file that is still on its way.
  const isAttaching = uploads.list.some(({ problem }) => problem === null)
  const save = async () => {
    const { outcome } = form
    const missing = missingIn(form)
    if (Object.keys(missing).length > 0 || outcome === null) return setErrors(missing)
    const recorded = { ...form, outcome }
    const answer =
      start.kind === 'change'
        ? await session.intend(
            { type: 'record.change', table: 'procedure', id: start.performed.id, fields: recorded },
            { quiet: true },
          )
        : await session.intend({ type: 'record.add', table: 'procedure', value: recorded }, { quiet: true })
    if (answer.ok || answer.failure.code === 'input.nothing-to-change') {
      draft.done()
      onClose()
    } else setErrors({ all: failureText(answer.failure) })
  }
  const remove = async () => {
    if (start.kind !== 'change') return
    const answer = await session.intend({ type: 'record.remove', table: 'procedure', id: start.performed.id })
    if (!answer.ok) return
    draft.done()
    onClose()
  }
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      left={draft}
      title={`${part.row.ref}: ${start.kind === 'change' ? words.procedureEdit : words.procedureTitle}`}
      footer={
        <>
          {start.kind === 'change' && (
            <Button
              look="danger"
              className="dialog-foot-start"
              title={words.procedureRemoveWords}
              onClick={() => void remove()}
            >
              {words.procedureRemove}
            </Button>
          )}
          <DialogCancel />
          <Button look="primary" disabled={isAttaching} onClick={() => void save()}>
            {start.kind === 'change' ? words.procedureSave : words.procedureDo}
          </Button>
        </>
      }
    >
      <div className="stack">
        <Expected text={part.text} step={form.step} />
        <How {...part} form={form} set={set} errors={errors} />
        <TextArea
          label={words.description}
          value={form.description}
          error={errors['description']}
          onChange={(description) => set({ description })}
        />
        <TextArea
          label={words.result}
          value={form.result}
          error={errors['result']}
          autoFocus
          onChange={(result) => set({ result })}
        />
        <Choices
          label={words.outcome}
          segmented
          value={form.outcome}
          error={errors['outcome'] ?? null}
          choices={outcomes.map((value) => ({ value, label: screens.words.outcome[value] }))}
          onChange={(outcome) => set({ outcome })}
        />
        <RestsOn {...part} form={form} set={set} uploads={uploads} />
        {errors['all'] && (
          <p className="field-error" role="alert">
            {errors['all']}
          </p>
        )}
      </div>
    </Dialog>
  )
}

/** What the catalogue expects of its own procedure, to hold against what was found; nothing for one of the auditor's. */
function Expected({ text, step }: { text: PartProps['text']; step: string }) {
  const procedure = text.control.procedures.find(({ id }) => id === step)
  if (!procedure) return null
  return (
    <dl className="procedure-basis procedure-expected">
      <div>
        <dt>{words.expected}</dt>
        <dd>
          <LiteralText text={procedure.expected} />
        </dd>
      </div>
      <div>
        <dt>{words.exception}</dt>
        <dd>
          <LiteralText text={procedure.exception} />
        </dd>
      </div>
    </dl>
  )
}

interface FormProps {
  readonly form: Form
  readonly set: (fields: Partial<Form>) => void
  readonly errors?: Readonly<Record<string, string>>
}

function How({ view, row, item, form, set, errors = {} }: PartProps & FormProps) {
  const lists = { people: useId(), places: useId() }
  const team = useMemo(() => teamOf(view.state).map(({ name }) => name), [view.state])
  const places = useMemo(() => testPlaces(row, item, view.state), [row, item, view.state])
  return (
    <>
      <div className="row panel-wide-row">
        <Choices
          label={words.method}
          segmented
          value={form.method}
          choices={Method.options.map((value) => ({ value, label: screens.words.method[value] }))}
          onChange={(method) => set({ method })}
        />
        <Choices
          label={words.depth}
          segmented
          value={form.depth}
          choices={Depth.options.map((value) => ({ value, label: screens.words.depth[value] }))}
          onChange={(depth) => set({ depth })}
        />
      </div>
      <div className="panel-thirds">
        <TextField label={words.on} type="date" value={form.on} error={errors['on']} onChange={(on) => set({ on })} />
        <TextField
          label={words.by}
          value={form.by}
          error={errors['by']}
          maxLength={200}
          list={lists.people}
          onChange={(by) => set({ by })}
        />
        <TextField
          label={words.location}
          optional
          placeholder={words.locationHint}
          value={form.location}
          list={lists.places}
          onChange={(location) => set({ location })}
        />
        <Offered id={lists.people} names={team} />
        <Offered id={lists.places} names={places} />
      </div>
    </>
  )
}

/** Names that a field offers while it is typed in. There may be a thousand places, which no key in the form draws anew. */
const Offered = memo(function Offered({ id, names }: { id: string; names: readonly string[] }) {
  return (
    <datalist id={id}>
      {names.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  )
})

function RestsOn({ form, set, uploads, ...part }: PartProps & FormProps & { uploads: Uploads }) {
  return (
    <>
      <fieldset className="field">
        <legend className="field-label">{words.tickMarks}</legend>
        <div className="tick-marks">
          {TickMark.options.map((mark) => (
            <Checkbox
              key={mark}
              label={
                <>
                  <strong>{mark}</strong> {screens.words.tickMark[mark]}
                </>
              }
              checked={form.tickMarks.includes(mark)}
              onChange={(on) => set({ tickMarks: toggled(form.tickMarks, mark, on) })}
            />
          ))}
        </div>
      </fieldset>
      <EvidenceSeen {...part} form={form} set={set} uploads={uploads} />
      <SampleChoice {...part} form={form} set={set} />
    </>
  )
}

/** The evidence that was looked at: what the item cites, what else is in the assessment, and files attached here and now. */
function EvidenceSeen({ row, item, view, form, set, uploads }: PartProps & FormProps & { uploads: Uploads }) {
  const place = useRef<HTMLFieldSetElement>(null)
  const all = Object.values(view.state.evidence)
  const isHere = ({ id }: Evidence) => item.evidence.includes(id) || form.evidence.includes(id)
  const others = all.filter((each) => !isHere(each))
  // Files take a while: what was ticked meanwhile stays ticked.
  const tick = useStable((ids: readonly string[]) => set({ evidence: [...form.evidence, ...ids] }))
  const attach = async (files: readonly File[]) => {
    const ids = await uploads.attach(files, { items: [row.key] })
    // Closing the form stops what is on its way; nothing is kept of a form that was left.
    if (place.current !== null && ids.length > 0) tick(ids)
  }
  return (
    <fieldset className="field" ref={place}>
      <legend className="field-label">{words.evidenceSeen}</legend>
      {all.filter(isHere).map((each) => (
        <Checkbox
          key={each.id}
          label={`${each.ref} ${each.title}`}
          checked={form.evidence.includes(each.id)}
          onChange={(on) => set({ evidence: toggled(form.evidence, each.id, on) })}
        />
      ))}
      <UploadList uploads={uploads.list} onStop={uploads.stop} onForget={uploads.forget} />
      <div className="procedure-sample">
        {others.length > 0 && (
          <Select
            label={words.cite}
            value={null}
            choices={others.map((each) => ({ value: each.id, label: `${each.ref} ${each.title}` }))}
            onChange={(evidence) => tick([evidence])}
          />
        )}
        <AttachButton small disabled={!view.editable} label={words.attach} onFiles={(files) => void attach(files)} />
      </div>
    </fieldset>
  )
}

/** The sample the procedure was performed on: one that is there, or one drawn now. */
function SampleChoice({ form, set, ...part }: PartProps & FormProps) {
  const [open, setOpen] = useState<{ readonly sample: Sample | null } | null>(null)
  const samples = Object.values(part.view.state.sample)
  const current = form.sample === null ? undefined : part.view.state.sample[form.sample]
  return (
    <div className="procedure-sample">
      <Select
        label={words.sample}
        value={form.sample ?? noSample}
        choices={[
          { value: noSample, label: words.noSample },
          ...samples.map((each) => ({ value: each.id, label: `${each.ref} ${each.title}` })),
        ]}
        onChange={(sample) => set({ sample: sample === noSample ? null : sample })}
      />
      {current && <Button onClick={() => setOpen({ sample: current })}>{sampleWords.open(current.ref)}</Button>}
      <Button onClick={() => setOpen({ sample: null })}>{sampleWords.add}</Button>
      {open && (
        <SampleFlow
          part={part}
          sample={open.sample}
          onClose={() => setOpen(null)}
          onRecorded={(sample) => set({ sample })}
        />
      )}
    </div>
  )
}

function toggled<Value>(held: readonly Value[], value: Value, on: boolean): Value[] {
  return on ? [...held, value] : held.filter((each) => each !== value)
}

/** Each procedure of an item has a draft of its own. */
function draftKeyOf(start: ProcedureStart, item: string): string {
  if (start.kind === 'change') return itemDraftKey(item, `procedure/${start.performed.id}`)
  return itemDraftKey(item, `procedure/new-${start.kind === 'own' ? 'own' : start.procedure.id}`)
}

function firstForm(start: ProcedureStart, item: string, by: string, on: string): Form {
  if (start.kind === 'change') {
    const { id: _id, ...form } = start.performed
    return form
  }
  const blank: Form = {
    item,
    by,
    on,
    step: '',
    method: 'examine',
    depth: 'focused',
    location: '',
    description: '',
    result: '',
    outcome: null,
    tickMarks: [],
    evidence: [],
    sample: null,
  }
  if (start.kind === 'own') return blank
  const { id, method, object, steps } = start.procedure
  const description = withoutMarks([object, ...steps.map((step) => `– ${step}`)].join('\n'))
  return { ...blank, step: id, method, description }
}

function missingIn(form: Form): Record<string, string> {
  const needed = ['on', 'by', 'description', 'result'] as const
  const missing: Record<string, string> = {}
  for (const field of needed) if (!form[field].trim()) missing[field] = screens.common.needed
  if (form.outcome === null) missing['outcome'] = words.outcomeNeeded
  return missing
}
