import { proposeClass } from '../../../assessments/rules/rating.ts'
import { heatFields, isIn } from '../../../assessments/figures/heat-map.ts'
import { FindingClass, FindingSide, FindingStatus, Severity, type Risk } from '../../../shared/model/finding.ts'
import { findingWords as words } from '../../../shared/text/en/screens-findings.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { useSession } from '../../session/use-session.ts'
import { Checkbox } from '../../ui/field.tsx'
import { Section } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'
import type { FindingPart } from './use-finding.ts'

const severities = Severity.options.map((value) => ({ value, label: screens.words.severity[value] }))
const statuses = FindingStatus.options.map((value) => ({ value, label: screens.words.findingStatus[value] }))
const classes = FindingClass.options.map((value) => ({ value, label: screens.words.findingClass[value] }))
const sides = FindingSide.options.map((value) => ({
  value,
  label: screens.words.findingSide[value],
  hint: words.sideHints[value],
}))

/** How grave it is, on whose side, and where it stands. A certification grades by class alone. */
export function Grading({ finding, change, disabled }: FindingPart) {
  const { state } = useSession()
  const isCertification = state.about.mode === 'certification'
  const proposed = screens.words.findingClass[proposeClass(finding.severity)]
  const status = (
    <Select
      label={words.status}
      choices={statuses}
      value={finding.status}
      disabled={disabled}
      onChange={(chosen) => change({ status: chosen })}
    />
  )
  return (
    <Section title={words.judgement}>
      <div className="stack">
        {isCertification ? (
          status
        ) : (
          <div className="finding-grade">
            <Select
              label={words.severity}
              choices={severities}
              value={finding.severity}
              disabled={disabled}
              onChange={(severity) => change({ severity })}
            />
            {status}
          </div>
        )}
        <Select
          label={words.class}
          choices={classes}
          value={finding.class}
          disabled={disabled}
          {...(isCertification ? {} : { hint: words.classProposed(proposed) })}
          onChange={(chosen) => change({ class: chosen })}
        />
        <Select
          label={words.side}
          choices={sides}
          value={finding.side}
          disabled={disabled}
          hint={words.sideHints[finding.side]}
          onChange={(side) => change({ side })}
        />
        {!isCertification && <Risks finding={finding} change={change} disabled={disabled} />}
        <Checkbox
          label={words.repeat}
          checked={finding.repeat}
          disabled={disabled}
          onChange={(repeat) => change({ repeat })}
        />
      </div>
    </Section>
  )
}

function Risks({ finding, change, disabled }: Omit<FindingPart, 'save'>) {
  return (
    <>
      <RiskField
        label={words.initial}
        risk={finding.initial}
        disabled={disabled}
        onChange={(initial) => change({ initial })}
      />
      <RiskField
        label={words.residual}
        risk={finding.residual}
        disabled={disabled}
        onChange={(residual) => change({ residual })}
      />
    </>
  )
}

/** Likelihood and impact as one choice in a square; choosing the same field again takes it back. */
function RiskField({
  label,
  risk,
  disabled,
  onChange,
}: {
  label: string
  risk: Risk | null
  disabled: boolean
  onChange: (risk: Risk | null) => void
}) {
  const said = risk
    ? `${words.likelihood}: ${words.grade[risk.likelihood]}, ${words.impact}: ${words.grade[risk.impact]}`
    : words.notGraded
  return (
    <div className="risk" role="group" aria-label={`${words.risk}, ${label.toLowerCase()}`}>
      <div>
        <span className="field-label">{label}</span>
        <p className="small muted">{said}</p>
      </div>
      <div className="risk-square">
        <span className="risk-axis risk-axis-up" aria-hidden="true">
          {words.impact}
        </span>
        {heatFields.map((field) => {
          const { likelihood, impact, weight } = field
          const isOn = isIn(field, risk)
          return (
            <button
              key={`${impact}/${likelihood}`}
              type="button"
              className={`risk-field risk-${weight}`}
              aria-pressed={isOn}
              aria-label={`${words.likelihood}: ${words.grade[likelihood]}, ${words.impact}: ${words.grade[impact]}`}
              disabled={disabled}
              onClick={() => onChange(isOn ? null : { likelihood, impact })}
            >
              {isOn ? '●' : ''}
            </button>
          )
        })}
        <span className="risk-axis" aria-hidden="true">
          {words.likelihood}
        </span>
      </div>
    </div>
  )
}
