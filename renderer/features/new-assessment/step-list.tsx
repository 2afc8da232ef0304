import { Check } from 'lucide-react'
import { screens } from '../../../shared/text/en/screens.ts'
import { classes } from '../../ui/button.tsx'
import { errorsOf, steps, type NewForm, type Step } from './form.ts'

/** The steps, which may be taken in any order once the ones before are complete. */
export function StepList({ current, form, go }: { current: Step; form: NewForm; go: (step: Step) => void }) {
  const firstOpen = steps.findIndex((step) => Object.keys(errorsOf(step, form)).length > 0)
  const reachable = firstOpen === -1 ? steps.length : firstOpen
  return (
    <nav className="wizard-steps" aria-label={screens.newAssessment.title}>
      <ol>
        {steps.map((step, index) => (
          <li key={step}>
            <button
              type="button"
              className={classes('wizard-step', step === current && 'wizard-step-current')}
              aria-current={step === current ? 'step' : undefined}
              disabled={index > reachable}
              onClick={() => go(step)}
            >
              <span className="wizard-step-mark" aria-hidden="true">
                {index < steps.indexOf(current) && index < reachable ? <Check size={14} /> : index + 1}
              </span>
              {screens.newAssessment.steps[step]}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
