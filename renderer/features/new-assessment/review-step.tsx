import type { ReactNode } from 'react'
import type { ServiceSummary } from '../../../shared/ipc/contract.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { factorWords } from '../../../shared/text/en/screens-factors.ts'
import { formatPeriod } from '../../format.ts'
import { Button } from '../../ui/button.tsx'
import type { DraftAccount, Step } from './form.ts'
import type { StepProps } from './wizard.tsx'

const words = screens.newAssessment

/** Everything chosen, before it is made. */
export function ReviewStep({ form, library, go }: StepProps) {
  const template = library.templates.find((each) => each.id === form.template)
  const services = library.services.filter((service) => form.services.includes(service.id))
  const frameworks = library.frameworks.filter((framework) => form.frameworks.includes(framework.id))
  const answered = services
    .map((service) => ({ service, answers: answersOf(service, form.options[service.id] ?? {}) }))
    .filter(({ answers }) => answers.length > 0)
  return (
    <div className="wizard-review">
      <Part step="engagement" go={go}>
        <Fact label={words.template}>{template?.name}</Fact>
        <Fact label={words.client}>{form.client}</Fact>
        <Fact label={words.titleField}>{form.title}</Fact>
        {form.engagement && <Fact label={words.engagement}>{form.engagement}</Fact>}
        <Fact label={screens.assessments.columns.period}>{formatPeriod({ from: form.from, to: form.to })}</Fact>
        <Fact label={words.kind}>{screens.words.kind[form.kind]}</Fact>
        <Fact label={words.mode}>{screens.words.mode[form.mode]}</Fact>
      </Part>
      <Part step="locations" go={go}>
        <Fact label={words.accounts}>
          <Lines lines={form.accounts.map((each) => withStatus(accountName(each), each.status))} />
        </Fact>
        <Fact label={words.regions}>{list(form.regions.map((each) => withStatus(each.code, each.status)))}</Fact>
      </Part>
      <Part step="services" go={go}>
        <Fact label={words.chosen(services.length)}>
          {services.length === 0 ? words.noServices : list(services.map((service) => service.name))}
        </Fact>
      </Part>
      <Part step="options" go={go}>
        {answered.length === 0 && (
          <Fact label={words.nothingAsked}>{services.length === 0 ? words.noServiceAsked : words.noOptionsAsked}</Fact>
        )}
        {answered.map(({ service, answers }) => (
          <Fact key={service.id} label={service.name}>
            <Lines lines={answers} />
          </Fact>
        ))}
      </Part>
      <Part step="frameworks" go={go}>
        <Fact label={words.frameworks}>{list(frameworks.map((framework) => framework.shortName))}</Fact>
        <Fact label={factorWords.regulations.title}>{list(form.regulations)}</Fact>
        <Fact label={factorWords.integrations.title}>{list(form.integrations)}</Fact>
      </Part>
    </div>
  )
}

/** The choices that stand for a service, whether they were made or are its usual case. */
function answersOf({ options }: ServiceSummary, chosen: Readonly<Record<string, string>>): string[] {
  return options.flatMap(
    ({ id, choices }) => choices.find((each) => each.id === chosen[id])?.label ?? choices[0]?.label ?? [],
  )
}

function Part({ step, go, children }: { step: Step; go: (step: Step) => void; children: ReactNode }) {
  return (
    <section className="wizard-review-part" aria-label={words.steps[step]}>
      <header className="spread">
        <h3>{words.steps[step]}</h3>
        <Button look="quiet" small onClick={() => go(step)} aria-label={`${words.change}: ${words.steps[step]}`}>
          {words.change}
        </Button>
      </header>
      <dl>{children}</dl>
    </section>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="wizard-fact">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** What has commas of its own, or is long, one below the other. */
function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return words.none
  return (
    <ul>
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  )
}

function list(names: readonly string[]): string {
  return names.length === 0 ? words.none : names.join('; ')
}

function accountName({ alias, number }: DraftAccount): string {
  return [alias, number].filter(Boolean).join(': ')
}

function withStatus(name: string, status: 'in-scope' | 'sampled' | 'excluded'): string {
  return status === 'in-scope' ? name : `${name} (${screens.words.scopeStatus[status].toLowerCase()})`
}
