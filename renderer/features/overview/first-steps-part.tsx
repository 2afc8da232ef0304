import { Circle, CircleCheck } from 'lucide-react'
import { firstStepsWords as words } from '../../../shared/text/en/screens-first-steps.ts'
import { useSession } from '../../session/use-session.ts'
import { Section } from '../../ui/page.tsx'
import { firstSteps } from './first-steps.ts'

/** What comes first in a new assessment: each step with its reason and the way to it, until all of them were taken. */
export function FirstStepsPart() {
  const { state } = useSession()
  const steps = firstSteps(state)
  if (steps.every(({ isDone }) => isDone)) return null
  return (
    <Section title={words.title} intro={words.intro}>
      <ol className="first-steps">
        {steps.map(({ id, isDone, to }) => {
          const Mark = isDone ? CircleCheck : Circle
          return (
            <li key={id} className={isDone ? 'first-step-done' : ''}>
              <Mark size={18} role="img" aria-label={isDone ? words.done : words.open} />
              <div>
                <a href={to}>{words.steps[id].title}</a>
                <p className="muted small">{words.steps[id].why}</p>
              </div>
            </li>
          )
        })}
      </ol>
    </Section>
  )
}
