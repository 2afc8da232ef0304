import { X } from 'lucide-react'
import { findingAges } from '../../../assessments/rules/open-findings.ts'
import { FindingClass, FindingStatus, Severity } from '../../../shared/model/finding.ts'
import { figureWords } from '../../../shared/text/en/screens-figures.ts'
import { findingWords as words } from '../../../shared/text/en/screens-findings.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { hrefOfFindings, isNarrowing, noFindingFilter, type FindingFilter } from './finding-filter.ts'
import { navigate } from '../../routes/location.ts'
import { useSession } from '../../session/use-session.ts'
import { Button } from '../../ui/button.tsx'
import { Choices, TextField } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'

type Status = NonNullable<FindingFilter['status']>
const any = 'any'
const withAny = <Value extends string>(
  label: string,
  values: readonly Value[],
  names: Readonly<Record<Value, string>>,
) => [{ value: any as Value | typeof any, label }, ...values.map((value) => ({ value, label: names[value] }))]
const statuses = withAny<Status>(words.anyStatus, ['open-ones', 'overdue', ...FindingStatus.options], {
  'open-ones': words.openOnes,
  overdue: words.overdueOnes,
  ...screens.words.findingStatus,
})
const severities = withAny<Severity>(words.anySeverity, Severity.options, screens.words.severity)
const classes = withAny<FindingClass>(words.anyClass, FindingClass.options, screens.words.findingClass)
const ages = withAny(words.anyAge, findingAges, figureWords.age)
const views = (['list', 'plan'] as const).map((value) => ({ value, label: words.views[value] }))

const chosen = <Value extends string>(value: Value | typeof any): Value | null => (value === any ? null : value)

/** List or plan, and which findings show. All but the words looked for stands in the address. */
export function NarrowBar({
  filter,
  wanted,
  onWanted,
}: {
  filter: FindingFilter
  wanted: string
  onWanted: (wanted: string) => void
}) {
  const { id, state } = useSession()
  const isCertification = state.about.mode === 'certification'
  const go = (fields: Partial<FindingFilter>) =>
    navigate(hrefOfFindings(id, { ...filter, ...fields }), { replace: true })
  const { risk } = filter
  return (
    <div className="findings-bar" role="search" aria-label={words.narrow}>
      <Choices
        label={words.view}
        hideLabel
        segmented
        value={filter.view}
        choices={views}
        onChange={(view) => go({ view })}
      />
      <TextField
        label={words.find}
        hideLabel
        placeholder={words.find}
        type="search"
        value={wanted}
        onChange={onWanted}
        className="findings-filter"
      />
      <Select
        label={words.filterStatus}
        hideLabel
        choices={statuses}
        value={filter.status ?? any}
        onChange={(status) => go({ status: chosen(status) })}
      />
      {isCertification ? (
        <Select
          label={words.filterClass}
          hideLabel
          choices={classes}
          value={filter.class ?? any}
          onChange={(grade) => go({ class: chosen(grade) })}
        />
      ) : (
        <Select
          label={words.filterSeverity}
          hideLabel
          choices={severities}
          value={filter.severity ?? any}
          onChange={(severity) => go({ severity: chosen(severity) })}
        />
      )}
      <Select
        label={words.filterAge}
        hideLabel
        choices={ages}
        value={filter.age ?? any}
        onChange={(age) => go({ age: chosen(age) })}
      />
      {risk && (
        <Button small icon={<X size={14} />} onClick={() => go({ risk: null })}>
          {words.inField(
            figureWords.moments[risk.moment],
            figureWords.grade[risk.likelihood],
            figureWords.grade[risk.impact],
          )}
        </Button>
      )}
      {(isNarrowing(filter) || wanted.trim() !== '') && (
        <Button
          look="quiet"
          small
          icon={<X size={14} />}
          onClick={() => {
            onWanted('')
            go({ ...noFindingFilter, view: filter.view })
          }}
        >
          {words.showAll}
        </Button>
      )}
    </div>
  )
}
