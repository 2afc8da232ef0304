import { useMemo, useState } from 'react'
import { evidenceStands, withoutBasis } from '../../../assessments/rules/completeness.ts'
import { failureText } from '../../../shared/failure.ts'
import { Method } from '../../../shared/model/catalogue.ts'
import type { Basis } from '../../../shared/model/intention.ts'
import { Conclusion, ProcedurePerformed } from '../../../shared/model/item.ts'
import type { Row } from '../../../shared/model/row.ts'
import { bulkWords as words } from '../../../shared/text/en/screens-grid.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { useApp } from '../../app-context.ts'
import { useFormDraft } from '../../session/use-form-draft.ts'
import { useSession } from '../../session/use-session.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogCancel } from '../../ui/dialog.tsx'
import { Choices, TextArea } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { useTryConclude } from './use-conclude.ts'

type Outcome = ProcedurePerformed['outcome']
type BasisKind = keyof typeof words.basisChoices

interface Typed {
  readonly reason: string
  readonly basis: BasisKind
  readonly evidence: string | null
  readonly method: Method
  readonly description: string
  readonly result: string
  readonly outcome: Outcome | null
}
type Form = Typed & { readonly conclusion: Conclusion | null }

const blank: Typed = {
  reason: '',
  basis: 'own',
  evidence: null,
  method: 'examine',
  description: '',
  result: '',
  outcome: null,
}
const mostListed = 8

/**
 * Concludes the selected items with one reason, as one change. Where some would be compliant on nothing it lists them, and offers to
 * cite something for all or to conclude only the others; what was left is listed afterwards and can be shown.
 */
export function BulkDialog({
  keys,
  conclusion,
  onConcluded,
  onShow,
  onClose,
}: {
  keys: readonly string[]
  /** The conclusion a key has asked for. */
  conclusion: Conclusion | null
  /** They are concluded, all or those that could be. */
  onConcluded: () => void
  /** Selects items and goes to the first. */
  onShow: (keys: readonly string[]) => void
  onClose: () => void
}) {
  const { state, index } = useSession()
  const { me, info } = useApp()
  const conclude = useTryConclude()
  // The conclusion is the one just asked for; everything else stands as it was left.
  const [chosen, choose] = useState(conclusion)
  const draft = useFormDraft<Typed>('checklist/selected/conclude', () => blank)
  const form: Form = { ...draft.form, conclusion: chosen }
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const [left, setLeft] = useState<{ readonly done: number; readonly keys: readonly string[] } | null>(null)
  const [busy, setBusy] = useState(false)
  const set = (fields: Partial<Typed>) => {
    draft.set(fields)
    setErrors({})
  }
  const bare = useMemo(
    () => (form.conclusion === 'compliant' && form.basis === 'own' ? withoutBasis(state, keys, info.today) : []),
    [form.conclusion, form.basis, state, keys, info.today],
  )
  const rows = (of: readonly string[]) => of.flatMap((key) => index.byKey.get(key) ?? [])
  const based = keys.length - bare.length
  const act = async () => {
    const missing = missingIn(form)
    if (Object.keys(missing).length > 0 || form.conclusion === null) return setErrors(missing)
    const items = bare.length === 0 ? keys : keys.filter((key) => !bare.includes(key))
    setBusy(true)
    const reason = form.reason.trim() === '' ? null : form.reason.trim()
    const failure = await conclude(items, form.conclusion, reason, basisOf(form, me.name, info.today))
    setBusy(false)
    if (failure) return setErrors({ all: failureText(failure) })
    draft.done()
    onConcluded()
    if (bare.length === 0) onClose()
    else setLeft({ done: items.length, keys: bare })
  }
  if (left)
    return (
      <Dialog
        open
        onClose={onClose}
        title={words.leftTitle}
        footer={
          <>
            <Button look="quiet" onClick={onClose}>
              {words.done}
            </Button>
            <Button
              look="primary"
              data-first-focus
              onClick={() => {
                onShow(left.keys)
                onClose()
              }}
            >
              {words.showLeft}
            </Button>
          </>
        }
      >
        <div className="stack">
          <p role="status">{words.left(left.done, left.keys.length)}</p>
          <RowList rows={rows(left.keys)} />
        </div>
      </Dialog>
    )
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      left={draft}
      title={words.title(keys.length)}
      footer={
        <>
          <DialogCancel />
          <Button look="primary" disabled={busy || based === 0} onClick={() => void act()}>
            {bare.length > 0 ? words.actBased(based) : words.act(keys.length)}
          </Button>
        </>
      }
    >
      <div className="stack">
        <Choices
          label={words.conclusion}
          segmented
          value={form.conclusion}
          error={errors['conclusion'] ?? null}
          choices={Conclusion.options.map((value) => ({ value, label: screens.words.conclusion[value] }))}
          onChange={(next) => {
            choose(next)
            setErrors({})
          }}
        />
        <TextArea
          label={words.reason}
          hint={words.reasonHint}
          rows={2}
          value={form.reason}
          error={errors['reason']}
          onChange={(reason) => set({ reason })}
        />
        <RestsOn form={form} set={set} errors={errors} />
        {bare.length > 0 && (
          <section className="bulk-bare" role="status" aria-label={words.bareList}>
            <p>{words.bare(bare.length)}</p>
            <RowList rows={rows(bare)} />
            <p className="muted">{words.bareWay}</p>
          </section>
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

function RestsOn({
  form,
  set,
  errors,
}: {
  form: Form
  set: (fields: Partial<Typed>) => void
  errors: Readonly<Record<string, string>>
}) {
  const { state } = useSession()
  const { info } = useApp()
  const evidence = Object.values(state.evidence).filter(({ id }) => evidenceStands(state, id, info.today))
  const kinds = Object.keys(words.basisChoices) as BasisKind[]
  return (
    <>
      <Choices
        label={words.basis}
        segmented
        value={form.basis}
        choices={kinds.map((value) => ({ value, label: words.basisChoices[value] }))}
        onChange={(basis) => set({ basis })}
      />
      {form.basis === 'evidence' &&
        (evidence.length === 0 ? (
          <p className="muted">{words.evidenceNone}</p>
        ) : (
          <Select
            label={words.evidence}
            value={form.evidence}
            error={errors['evidence']}
            choices={evidence.map(({ id, ref, title }) => ({ value: id, label: `${ref} ${title}` }))}
            onChange={(chosen) => set({ evidence: chosen })}
          />
        ))}
      {form.basis === 'procedure' && (
        <>
          <Choices
            label={screens.item.method}
            segmented
            value={form.method}
            choices={Method.options.map((value) => ({ value, label: screens.words.method[value] }))}
            onChange={(method) => set({ method })}
          />
          <TextArea
            label={words.description}
            rows={2}
            value={form.description}
            error={errors['description']}
            onChange={(description) => set({ description })}
          />
          <TextArea
            label={words.result}
            rows={2}
            value={form.result}
            error={errors['result']}
            onChange={(result) => set({ result })}
          />
          <Choices
            label={screens.item.outcome}
            segmented
            value={form.outcome}
            error={errors['outcome'] ?? null}
            choices={ProcedurePerformed.shape.outcome.options.map((value) => ({
              value,
              label: screens.words.outcome[value],
            }))}
            onChange={(outcome) => set({ outcome })}
          />
        </>
      )}
    </>
  )
}

function RowList({ rows }: { rows: readonly Row[] }) {
  return (
    <ul className="bulk-rows">
      {rows.slice(0, mostListed).map((row) => (
        <li key={row.key}>
          <strong>{row.ref}</strong> {row.title}
        </li>
      ))}
      {rows.length > mostListed && <li className="muted">{words.bareMore(rows.length - mostListed)}</li>}
    </ul>
  )
}

function basisOf(form: Form, by: string, on: string): Basis {
  const { basis, evidence, method, description, result, outcome } = form
  const procedure: Basis['procedure'] =
    basis === 'procedure' && outcome !== null
      ? {
          step: '',
          method,
          depth: 'focused',
          location: '',
          by,
          on,
          description: description.trim(),
          result: result.trim(),
          outcome,
          tickMarks: [],
          evidence: [],
          sample: null,
        }
      : null
  return { evidence: basis === 'evidence' ? evidence : null, procedure }
}

function missingIn(form: Form): Record<string, string> {
  const missing: Record<string, string> = {}
  if (form.conclusion === null) missing['conclusion'] = words.conclusionNeeded
  if (form.conclusion === 'not-applicable' && !form.reason.trim()) missing['reason'] = words.reasonNeeded
  if (form.basis === 'evidence' && form.evidence === null) missing['evidence'] = words.evidenceNeeded
  if (form.basis !== 'procedure') return missing
  for (const field of ['description', 'result'] as const)
    if (!form[field].trim()) missing[field] = screens.common.needed
  if (form.outcome === null) missing['outcome'] = screens.item.outcomeNeeded
  return missing
}
