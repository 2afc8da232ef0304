import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { reportScreen as words } from '../../../shared/text/en/screens-report.ts'
import { Button } from '../../ui/button.tsx'
import { Choices, TextField } from '../../ui/field.tsx'
import {
  isChanged,
  isContradicted,
  isOpen,
  isOutdated,
  isShort,
  type FrameworkText,
  type Line,
} from './determinations.ts'
import { findRequirement } from './find-requirement.ts'
import { RequirementGroup } from './requirement-group.tsx'
import { linesIn } from './results-part.tsx'
import { hasTargets } from './targets.ts'
import { useKeptFocus } from './use-kept-focus.ts'

const filters = {
  all: { keeps: () => true, label: words.filterAll },
  open: { keeps: isOpen, label: words.filterOpen },
  short: { keeps: isShort, label: words.filterShort },
  changed: { keeps: isChanged, label: words.filterChanged },
  outdated: { keeps: isOutdated, label: words.filterOutdated },
  contradicted: { keeps: isContradicted, label: words.filterContradicted },
} as const satisfies Record<string, { keeps: (line: Line) => boolean; label: (count: number) => string }>
type FilterName = keyof typeof filters

/** The filters that say something about a framework. */
function filtersFor(framework: FrameworkText): FilterName[] {
  const all = Object.keys(filters) as FilterName[]
  return all.filter((name) => {
    if (name === 'short') return hasTargets(framework)
    return name !== 'contradicted' || framework.id === 'iso-27001-2022'
  })
}

/** The requirements, group by group, narrowed by words, by what is to do on them, and to one group. */
export function RequirementList({
  framework,
  lines,
  group,
  named,
  onGroup,
}: {
  framework: FrameworkText
  lines: readonly Line[]
  group: string | null
  /** The requirement that the address names, looked for from the start. */
  named: string
  onGroup: (group: string | null) => void
}) {
  const [wanted, setWanted] = useState(named)
  const [filter, setFilter] = useState<FilterName>('all')
  const searched = useDeferredValue(wanted)
  const applied = useDeferredValue(filter)
  const found = useMemo(() => findRequirement(searched, framework), [searched, framework])
  const inGroup = group === null ? lines : linesIn(group, framework, lines)
  const matching = inGroup.filter(found.keeps)
  const shown = matching.filter(filters[applied].keeps)
  const list = useRef<HTMLDivElement>(null)
  const noteAct = useKeptFocus(list, lines)
  const only = framework.groups.find((each) => each.id === group)
  return (
    <>
      <div className="requirement-bar">
        <TextField
          label={words.findRequirement}
          hideLabel
          type="search"
          placeholder={words.findRequirement}
          value={wanted}
          onChange={setWanted}
        />
        <Choices
          label={words.previewOf}
          hideLabel
          segmented
          value={filter}
          choices={filtersFor(framework).map((value) => ({
            value,
            label: filters[value].label(matching.filter(filters[value].keeps).length),
          }))}
          onChange={setFilter}
        />
        {only && (
          <p className="row small">
            {words.onlyGroup(`${only.id} ${only.title}`)}
            <Button small look="quiet" onClick={() => onGroup(null)}>
              {words.everyGroup}
            </Button>
          </p>
        )}
      </div>
      <p role="status" className={found.withdrawn ? 'requirement-withdrawn' : 'visually-hidden'}>
        {found.withdrawn
          ? words.withdrawn(found.withdrawn.id, found.withdrawn.successors)
          : words.shown(shown.length, lines.length)}
      </p>
      {shown.length === 0 && <p className="muted">{words.noneShown}</p>}
      <div className="requirement-groups" ref={list} onClickCapture={noteAct}>
        {framework.groups.map((each) => (
          <RequirementGroup
            key={each.id}
            framework={framework}
            group={each}
            lines={shown.filter((line) => line.group === each.id)}
          />
        ))}
      </div>
    </>
  )
}
