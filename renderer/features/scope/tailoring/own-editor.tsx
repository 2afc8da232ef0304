import { Check } from 'lucide-react'
import { useRef, useState, type SubmitEvent } from 'react'
import { failureText } from '../../../../shared/failure.ts'
import type { NewTailoring, Tailoring } from '../../../../shared/model/tailoring.ts'
import { screens } from '../../../../shared/text/en/screens.ts'
import { tailoringWords as words } from '../../../../shared/text/en/screens-tailoring.ts'
import { useSession } from '../../../session/use-session.ts'
import { useFormDraft } from '../../../session/use-form-draft.ts'
import { Button, classes } from '../../../ui/button.tsx'
import { Banner } from '../../../ui/page.tsx'
import { useScopeChange } from '../foresee/use-scope-change.ts'
import { Restored } from '../../../ui/restored.tsx'
import { EditorFrame, focusFirstError } from './editor-frame.tsx'
import type { LibrarySets } from './library.ts'
import { controlOf, emptyOwn, errorsOf, freeControlId, OwnForm, ownFormOf, ownSteps, type OwnStep } from './own-form.ts'
import { EvidenceStep } from './steps/evidence-step.tsx'
import { HalvesStep } from './steps/halves-step.tsx'
import { LookStep } from './steps/look-step.tsx'
import { ReferencesStep } from './steps/references-step.tsx'
import { TestsStep } from './steps/tests-step.tsx'
import { WhatStep } from './steps/what-step.tsx'
import { newOwnKey } from './unfinished-control.tsx'

type Own = Extract<Tailoring, { kind: 'own' }>

/** What every step is given. */
export interface OwnStepProps {
  readonly form: OwnForm
  readonly set: (fields: Partial<OwnForm>) => void
  readonly error: (field: string) => string | null
  readonly library: LibrarySets
}

const parts: Readonly<Record<OwnStep, (props: OwnStepProps) => React.ReactNode>> = {
  what: WhatStep,
  halves: HalvesStep,
  tests: TestsStep,
  evidence: EvidenceStep,
  references: ReferencesStep,
  look: LookStep,
}

/** A control of the firm's own, written in steps; it becomes one change at the end and is kept while it is written. */
export function OwnEditor({
  entry,
  library,
  onClose,
}: {
  entry: Own | null
  library: LibrarySets
  onClose: () => void
}) {
  const { state } = useSession()
  const change = useScopeChange()
  const [step, setStep] = useState<OwnStep>('what')
  const [tried, setTried] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const frame = useRef<HTMLFormElement>(null)
  const { form, set, restoredFrom, discard, done } = useFormDraft<OwnForm>(
    entry ? `tailoring/${entry.id}/form` : newOwnKey,
    () => (entry ? ownFormOf(entry.set, entry.control) : emptyOwn(library[0]?.set ?? 'organization')),
    (kept) => OwnForm.safeParse(kept).data ?? null,
  )
  const errors = errorsOf(step, form)
  const go = (next: OwnStep) => {
    setTried(false)
    setProblem(null)
    setStep(next)
    requestAnimationFrame(() => frame.current?.querySelector<HTMLElement>('[data-step-title]')?.focus())
  }
  const save = async () => {
    const open = ownSteps.find((each) => Object.keys(errorsOf(each, form)).length > 0)
    if (open) {
      go(open)
      return setTried(true)
    }
    const taken = new Set(
      Object.values(state.tailoring).flatMap((each) => ('control' in each ? [each.control.id] : [])),
    )
    const control = controlOf(form, entry?.control.id ?? freeControlId(form.title, taken))
    const value: NewTailoring = { kind: 'own', set: form.set, control }
    const settled = await change({
      intention: entry ? { type: 'tailoring.change', id: entry.id, value } : { type: 'tailoring.add', value },
      title: entry ? words.ownChange(control.title) : `${words.addDo}: ${control.title}`,
      act: entry ? words.saveDo : words.addDo,
      done: entry ? words.saved(control.title) : words.added(control.title),
      quiet: true,
    })
    if (settled === null) return
    if (!settled.ok && settled.failure.code !== 'input.nothing-to-change')
      return setProblem(failureText(settled.failure))
    done()
    onClose()
  }
  const advance = (event: SubmitEvent) => {
    event.preventDefault()
    if (step === 'look') return void save()
    if (Object.keys(errors).length === 0) return go(ownSteps[ownSteps.indexOf(step) + 1] ?? 'look')
    setTried(true)
    focusFirstError(event.currentTarget)
  }
  const Part = parts[step]
  return (
    <EditorFrame title={entry ? words.ownChange(entry.control.title) : words.ownTitle} onClose={onClose}>
      <Restored restoredFrom={restoredFrom} discard={discard} />
      <div className="own">
        <OwnStepList current={step} form={form} go={go} />
        <form className="own-form" ref={frame} onSubmit={advance} noValidate>
          <h3 tabIndex={-1} data-step-title>
            {words.steps[step]}
          </h3>
          <div className="stack">
            <Part form={form} set={set} error={(field) => (tried ? (errors[field] ?? null) : null)} library={library} />
          </div>
          {problem && <Banner tone="problem">{problem}</Banner>}
          <div className="editor-foot">
            {step !== ownSteps[0] && (
              <Button onClick={() => go(ownSteps[ownSteps.indexOf(step) - 1] ?? 'what')}>{screens.common.back}</Button>
            )}
            <Button look="primary" type="submit">
              {step === 'look' ? (entry ? words.saveDo : words.addDo) : screens.common.next}
            </Button>
          </div>
        </form>
      </div>
    </EditorFrame>
  )
}

/** The steps, to be taken in any order; a tick says that one is complete. */
function OwnStepList({ current, form, go }: { current: OwnStep; form: OwnForm; go: (step: OwnStep) => void }) {
  return (
    <nav className="own-steps" aria-label={words.stepsLabel}>
      <ol>
        {ownSteps.map((step, index) => {
          const complete = step !== 'look' && Object.keys(errorsOf(step, form)).length === 0
          return (
            <li key={step}>
              <button
                type="button"
                className={classes('own-step', step === current && 'own-step-current')}
                aria-current={step === current ? 'step' : undefined}
                onClick={() => go(step)}
              >
                <span className="own-step-mark" aria-hidden="true">
                  {complete ? <Check size={14} /> : index + 1}
                </span>
                {words.steps[step]}
                {!complete && step !== 'look' && <span className="visually-hidden">, {words.stepOpen}</span>}
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
