import { useMemo, useState } from 'react'
import { DeterminationResult } from '../../../shared/model/determination.ts'
import type { FrameworkId } from '../../../shared/model/catalogue.ts'
import { reportScreen as words } from '../../../shared/text/en/screens-report.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { hrefOf } from '../../routes/location.ts'
import { useSession } from '../../session/use-session.ts'
import { Bar } from '../../ui/bar.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Choices } from '../../ui/field.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Empty } from '../../ui/page.tsx'
import { useCatalogue } from '../../use-call.ts'
import { isChanged, isOpen, isOutdated, resultOf, useLines, type FrameworkText, type Line } from './determinations.ts'
import { RequirementGroup } from './requirement-group.tsx'

/** The determinations, framework by framework. */
export function FrameworksTab() {
  const { id, state } = useSession()
  const known = useCatalogue('catalogue:frameworks')
  const [chosen, setChosen] = useState<FrameworkId | null>(null)
  if (!known) return <Loading words={screens.app.loading} />
  const inUse = known.filter((framework) => state.about.frameworks.includes(framework.id))
  const framework = inUse.find((each) => each.id === chosen) ?? inUse[0]
  if (!framework) {
    return (
      <Empty title={words.frameworksNone} words={words.frameworksNoneWords}>
        <ButtonLink look="primary" href={hrefOf(id, 'scope', 'engagement')}>
          {words.frameworksDo}
        </ButtonLink>
      </Empty>
    )
  }
  return (
    <div className="report-tab">
      {inUse.length > 1 && (
        <Choices
          label={words.frameworkChoose}
          hideLabel
          segmented
          value={framework.id}
          choices={inUse.map((each) => ({ value: each.id, label: each.shortName }))}
          onChange={setChosen}
        />
      )}
      <FrameworkPart key={framework.id} framework={framework} />
    </div>
  )
}

const filters = {
  all: { keeps: () => true, label: words.filterAll },
  open: { keeps: isOpen, label: words.filterOpen },
  changed: { keeps: isChanged, label: words.filterChanged },
  outdated: { keeps: isOutdated, label: words.filterOutdated },
} as const satisfies Record<string, { keeps: (line: Line) => boolean; label: (count: number) => string }>
type FilterName = keyof typeof filters
const filterNames = Object.keys(filters) as FilterName[]

function FrameworkPart({ framework }: { framework: FrameworkText }) {
  const lines = useLines(framework)
  const [filter, setFilter] = useState<FilterName>('all')
  const groups = useMemo(
    () => framework.groups.filter((group) => lines.some((line) => line.group === group.id)),
    [framework, lines],
  )
  const parts = DeterminationResult.options.map((key) => ({
    key,
    value: lines.filter((line) => resultOf(line) === key).length,
    label: words.results[key],
  }))
  const shown = lines.filter(filters[filter].keeps)
  return (
    <>
      <p className="muted report-intro">{words.determination}</p>
      <div className="report-result">
        <Bar parts={parts} label={parts.map((part) => `${part.label}: ${part.value}`).join(', ')} />
        <p className="small">
          {words.groupCounts(parts.filter((part) => part.value > 0).map((part) => `${part.label} ${part.value}`))}
        </p>
      </div>
      <Choices
        label={words.previewOf}
        hideLabel
        segmented
        value={filter}
        choices={filterNames.map((value) => ({
          value,
          label: filters[value].label(lines.filter(filters[value].keeps).length),
        }))}
        onChange={setFilter}
      />
      {shown.length === 0 && <p className="muted">{words.noneShown}</p>}
      {groups.map((group) => (
        <RequirementGroup
          key={group.id}
          framework={framework}
          group={group}
          lines={shown.filter((line) => line.group === group.id)}
        />
      ))}
    </>
  )
}
