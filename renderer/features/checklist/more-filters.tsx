import { ChevronDown } from 'lucide-react'
import { Popover } from 'radix-ui'
import { gridWords } from '../../../shared/text/en/screens-grid.ts'
import { usePlace } from '../../routes/location.ts'
import { unitsInOrder } from '../../session/progress.ts'
import { useSession } from '../../session/use-session.ts'
import { classes } from '../../ui/button.tsx'
import { Checkbox, TextField } from '../../ui/field.tsx'
import { nobody, type Filter } from './filter.ts'
import '../../ui/popover.css'

const words = gridWords.filters

/** The filters that are used less: who, which checklist, which requirement, findings, review. */
export function MoreFilters({ filter, onFilter }: { filter: Filter; onFilter: (filter: Filter) => void }) {
  const view = useSession()
  const isOfAll = usePlace().path[3] === 'all'
  const team = Object.values(view.state.person).filter(({ kind }) => kind === 'team')
  const owners = [
    ...team.map(({ id, name }) => ({ value: id, label: name })),
    { value: nobody, label: gridWords.nobody },
  ]
  const units = unitsInOrder(view).map(({ id, name }) => ({ value: id, label: name }))
  const count =
    filter.owners.length +
    filter.units.length +
    filter.findings.length +
    filter.reviewed.length +
    Number(filter.bare) +
    Number(filter.requirement.trim() !== '')
  return (
    <Popover.Root>
      <Popover.Trigger className={classes('button button-plain button-small', count > 0 && 'filter-on')}>
        {count > 0 ? `${words.more}: ${count}` : words.more}
        <ChevronDown size={14} />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="popover more-filters"
          aria-label={words.more}
          align="start"
          sideOffset={4}
          collisionPadding={8}
        >
          <TextField
            label={words.findRequirement}
            value={filter.requirement}
            maxLength={30}
            onChange={(requirement) => onFilter({ ...filter, requirement })}
          />
          <Ticks
            label={words.owner}
            choices={owners}
            chosen={filter.owners}
            onChosen={(chosen) => onFilter({ ...filter, owners: chosen })}
          />
          <Ticks
            label={words.findings}
            choices={[
              { value: 'with', label: words.withFindings },
              { value: 'without', label: words.withoutFindings },
            ]}
            chosen={filter.findings}
            onChosen={(findings) => onFilter({ ...filter, findings })}
          />
          <Ticks
            label={words.reviewed}
            choices={[
              { value: 'reviewed', label: words.reviewed },
              { value: 'not-reviewed', label: words.notReviewed },
              { value: 'changed-since', label: gridWords.builtIn['changed-since'] },
            ]}
            chosen={filter.reviewed}
            onChosen={(reviewed) => onFilter({ ...filter, reviewed })}
          />
          <Checkbox
            label={gridWords.builtIn['without-basis']}
            checked={filter.bare}
            onChange={(bare) => onFilter({ ...filter, bare })}
          />
          {isOfAll && (
            <Ticks
              label={words.unit}
              choices={units}
              chosen={filter.units}
              onChosen={(chosen) => onFilter({ ...filter, units: chosen })}
            />
          )}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

function Ticks<Value extends string>({
  label,
  choices,
  chosen,
  onChosen,
}: {
  label: string
  choices: readonly { readonly value: Value; readonly label: string }[]
  chosen: readonly Value[]
  onChosen: (chosen: Value[]) => void
}) {
  return (
    <fieldset className="field">
      <legend className="field-label">{label}</legend>
      {choices.map((choice) => (
        <Checkbox
          key={choice.value}
          label={choice.label}
          checked={chosen.includes(choice.value)}
          onChange={(on) => onChosen(on ? [...chosen, choice.value] : chosen.filter((each) => each !== choice.value))}
        />
      ))}
    </fieldset>
  )
}
