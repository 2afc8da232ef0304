import { useEffect, useRef, useState, type SubmitEvent } from 'react'
import { failureText } from '../../../shared/failure.ts'
import { invariant } from '../../../shared/invariant.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { warningText } from '../../../shared/text/en/rules.ts'
import { useApp } from '../../app-context.ts'
import { call } from '../../bridge.ts'
import { hrefOf, navigate, usePlace } from '../../routes/location.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Banner, Page } from '../../ui/page.tsx'
import { toast } from '../../ui/messages.ts'
import { EngagementStep } from './engagement-step.tsx'
import { emptyForm, errorsOf, steps, wishesOf, withTemplate, type NewForm, type Step } from './form.ts'
import { FrameworksStep } from './frameworks-step.tsx'
import type { Library } from './library.ts'
import { LocationsStep } from './locations-step.tsx'
import { OptionsStep } from './options-step.tsx'
import { ReviewStep } from './review-step.tsx'
import { ServicesStep } from './services-step.tsx'
import { StepList } from './step-list.tsx'
import './new-assessment.css'

const words = screens.newAssessment

/** What every step is given. */
export interface StepProps {
  readonly form: NewForm
  readonly set: (fields: Partial<NewForm>) => void
  readonly errors: Readonly<Record<string, string>>
  readonly library: Library
  readonly go: (step: Step) => void
}

const parts: Record<Step, (props: StepProps) => React.ReactNode> = {
  engagement: EngagementStep,
  locations: LocationsStep,
  services: ServicesStep,
  options: OptionsStep,
  frameworks: FrameworksStep,
  review: ReviewStep,
}

/** The form of a visit that was left, so that a look elsewhere loses nothing while the window is open. */
let left: { form: NewForm; step: Step } | null = null

export function Wizard({ library }: { library: Library }) {
  const { info } = useApp()
  const asked = usePlace().query['template']
  const [{ form, step }, hold] = useState(() => firstForm(library, info.today, asked))
  const [shown, setShown] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const frame = useRef<HTMLFormElement>(null)
  const keep = (next: { form: NewForm; step: Step }) => {
    left = next
    hold(next)
  }
  // The template is asked for once; going back to this address later must not set aside what was chosen since.
  useEffect(() => {
    if (asked !== undefined) navigate('#/new', { replace: true })
  }, [asked])
  const errors = errorsOf(step, form)
  const go = (next: Step) => {
    setShown(false)
    setProblem(null)
    keep({ form, step: next })
    frame.current?.scrollTo(0, 0)
    requestAnimationFrame(() => frame.current?.querySelector<HTMLElement>('[data-step-title]')?.focus())
  }
  const create = async () => {
    setBusy(true)
    const made = await call('assessment:create', wishesOf(form))
    setBusy(false)
    if (!made.ok) return setProblem(failureText(made.failure))
    left = null
    for (const warning of made.value.warnings) toast({ words: warningText(warning) })
    navigate(hrefOf(made.value.id, 'overview'))
  }
  const advance = (event: SubmitEvent) => {
    event.preventDefault()
    if (step === 'review') return void create()
    if (Object.keys(errors).length === 0) return go(steps[steps.indexOf(step) + 1] ?? 'review')
    setShown(true)
    requestAnimationFrame(() => frame.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }
  const Part = parts[step]
  return (
    <Page title={words.title} fill>
      <div className="wizard">
        <StepList current={step} form={form} go={go} />
        <form className="wizard-form" ref={frame} onSubmit={advance} noValidate>
          <div className="wizard-part">
            <p className="muted small">{words.stepOf(steps.indexOf(step) + 1, steps.length)}</p>
            <h2 tabIndex={-1} data-step-title>
              {words.steps[step]}
            </h2>
            <Part
              form={form}
              set={(fields) => keep({ form: { ...form, ...fields }, step })}
              errors={shown ? errors : {}}
              library={library}
              go={go}
            />
            {problem && <Banner tone="problem">{problem}</Banner>}
          </div>
          <footer className="wizard-foot">
            <ButtonLink look="quiet" href="#/">
              {screens.common.cancel}
            </ButtonLink>
            <span className="wizard-gap" />
            {step !== steps[0] && (
              <Button onClick={() => go(steps[steps.indexOf(step) - 1] ?? steps[0])}>{screens.common.back}</Button>
            )}
            <Button id="wizard-next" look="primary" type="submit" disabled={busy}>
              {step === 'review' ? (busy ? words.creating : words.create) : screens.common.next}
            </Button>
          </footer>
        </form>
      </div>
    </Page>
  )
}

/** Where the wizard begins: at what was left, from the template asked for, or from the first one. */
function firstForm(library: Library, today: string, asked: string | undefined): { form: NewForm; step: Step } {
  const template = library.templates[0]
  invariant(template, 'no template ships with this Demarc')
  const begun = left ?? { form: emptyForm(template, today), step: steps[0] }
  const wanted = library.templates.find((each) => each.id === asked)
  return wanted && wanted.id !== begun.form.template
    ? { form: withTemplate(begun.form, wanted), step: steps[0] }
    : begun
}
