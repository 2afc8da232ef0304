import { useRef, useState } from 'react'
import { isDeviation } from '../../../assessments/rules/sampling.ts'
import { failureText } from '../../../shared/failure.ts'
import type { NewRecord } from '../../../shared/model/intention.ts'
import type { Sample } from '../../../shared/model/item.ts'
import { sampleWords as words } from '../../../shared/text/en/screens-samples.ts'
import { useApp } from '../../app-context.ts'
import { useFormDraft } from '../../session/use-form-draft.ts'
import { useAsk } from '../../session/use-session.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogCancel } from '../../ui/dialog.tsx'
import { focusFirstError } from '../scope/tailoring/editor-frame.tsx'
import { ItemsPart } from './items-part.tsx'
import { PopulationPart } from './population-part.tsx'
import { ResultPart } from './result-part.tsx'
import { formOfSample, newSample, sampleOf, SampleForm } from './sample-form.ts'
import { SelectionPart } from './selection-part.tsx'
import './samples.css'

/** What every part of the form is given. */
export interface FormProps {
  readonly form: SampleForm
  readonly set: (fields: Partial<SampleForm>) => void
  readonly errors: Readonly<Record<string, string>>
}

/** A sample as it stands on disk. */
export interface Recorded {
  readonly id: string
  readonly ref: string
  readonly value: NewRecord<'sample'>
}

/** Draws a sample for an item, or changes one. What is typed stays as a draft until it is recorded. */
export function SampleDialog({
  sample,
  item,
  population,
  onClose,
  onRecorded,
  onRaise,
}: {
  /** The one to change; null for a new one. */
  sample: Sample | null
  /** The item a new one is drawn for. */
  item: string
  /** What a new one is typically drawn from. */
  population: string
  onClose: () => void
  onRecorded: (recorded: Recorded) => void
  /** The sample is recorded, and its deviations are to become a finding. */
  onRaise: (recorded: Recorded) => void
}) {
  const session = useAsk()
  const { me, info } = useApp()
  const draft = useFormDraft<SampleForm>(
    `sample/${sample?.id ?? `new-${item}`}/form`,
    () =>
      sample
        ? formOfSample(sample)
        : newSample({ population, selectedBy: me.name, selectedOn: info.today, seed: freshSeed(info.today) }),
    (kept) => SampleForm.safeParse(kept).data ?? null,
  )
  const { form, set, done } = draft
  const [list, setList] = useState('')
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const body = useRef<HTMLDivElement>(null)
  const refuse = (found: Readonly<Record<string, string>>) => {
    setErrors(found)
    if (body.current) focusFirstError(body.current)
  }
  const save = async (then: (recorded: Recorded) => void) => {
    const read = sampleOf(form)
    if (!read.ok) return refuse(read.failure)
    const answer = await session.intend(
      sample
        ? { type: 'record.change', table: 'sample', id: sample.id, fields: read.value }
        : { type: 'record.add', table: 'sample', value: read.value },
      { quiet: true },
    )
    const isSame = !answer.ok && answer.failure.code === 'input.nothing-to-change'
    if (!answer.ok && !isSame) return refuse({ all: failureText(answer.failure) })
    const made = answer.ok ? answer.value.line.events?.find((event) => event.type === 'record.added') : undefined
    const known = sample ?? (made?.type === 'record.added' ? (made.after as Sample) : null)
    done()
    if (known) then({ id: known.id, ref: known.ref, value: read.value })
  }
  const remove = async () => {
    if (!sample) return
    const answer = await session.intend({ type: 'record.remove', table: 'sample', id: sample.id }, { quiet: true })
    if (!answer.ok) return setErrors({ all: failureText(answer.failure) })
    done()
    onClose()
  }
  const recorded = (kept: Recorded) => {
    onRecorded(kept)
    onClose()
  }
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      left={draft}
      title={sample ? words.editTitle(sample.ref) : words.newTitle}
      footer={
        <>
          {sample && (
            <Button look="danger" className="dialog-foot-start" title={words.removeWords} onClick={() => void remove()}>
              {words.remove}
            </Button>
          )}
          <DialogCancel />
          {form.items.some(isDeviation) && (
            <Button
              onClick={() =>
                void save((kept) => {
                  onRecorded(kept)
                  onRaise(kept)
                })
              }
            >
              {words.raise}
            </Button>
          )}
          <Button look="primary" onClick={() => void save(recorded)}>
            {sample ? words.save : words.record}
          </Button>
        </>
      }
    >
      <div className="sample-form" ref={body}>
        <PopulationPart form={form} set={set} errors={errors} list={list} onList={setList} />
        <SelectionPart form={form} set={set} errors={errors} list={list} />
        <ItemsPart form={form} set={set} />
        <ResultPart form={form} set={set} errors={errors} />
        {errors['all'] && (
          <p className="field-error" role="alert">
            {errors['all']}
          </p>
        )}
      </div>
    </Dialog>
  )
}

/** A seed nobody chose: the day, and a number from the computer's own source of chance. */
function freshSeed(day: string): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1))
  return `${day.replaceAll('-', '')}-${String(number % 1_000_000).padStart(6, '0')}`
}
