import { Check, ChevronDown, Search, X } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import type { KeyboardEvent, ReactNode, RefObject } from 'react'
import { LayerCode, Origination } from '../../../shared/model/catalogue.ts'
import { Conclusion, WorkStatus } from '../../../shared/model/item.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { Button, classes } from '../../ui/button.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { isFiltering, noFilter, type Filter } from './filter.ts'
import { MoreFilters } from './more-filters.tsx'

const words = screens.checklist

/** Narrows the checklist. Enter or Escape goes back to it. */
export function FilterBar({
  filter,
  onFilter,
  shown,
  total,
  field,
  onLeave,
  children,
}: {
  filter: Filter
  onFilter: (filter: Filter) => void
  shown: number
  total: number
  field: RefObject<HTMLInputElement | null>
  onLeave: () => void
  /** What stands beside the filter. */
  children?: ReactNode
}) {
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    onLeave()
  }
  return (
    <div className="filter-bar" role="search" aria-label={words.filter}>
      <div className="filter-text">
        <Search size={16} aria-hidden="true" />
        <input
          ref={field}
          className="input"
          type="search"
          aria-label={words.filter}
          placeholder={words.filter}
          value={filter.text}
          onChange={(event) => onFilter({ ...filter, text: event.target.value })}
          onKeyDown={press}
        />
        <Kbd keys="/" />
      </div>
      <FilterMenu
        label={words.filterOrigination}
        options={Origination.options}
        names={screens.words.origination}
        chosen={filter.originations}
        onChosen={(originations) => onFilter({ ...filter, originations })}
      />
      <FilterMenu
        label={words.filterLayer}
        options={LayerCode.options}
        names={screens.words.layer}
        chosen={filter.layers}
        onChosen={(layers) => onFilter({ ...filter, layers })}
      />
      <FilterMenu
        label={words.filterConclusion}
        options={Conclusion.options}
        names={screens.words.conclusion}
        chosen={filter.conclusions}
        onChosen={(conclusions) => onFilter({ ...filter, conclusions })}
      />
      <FilterMenu
        label={words.filterStatus}
        options={WorkStatus.options}
        names={screens.words.workStatus}
        chosen={filter.statuses}
        onChosen={(statuses) => onFilter({ ...filter, statuses })}
      />
      {filter.answers && (
        <Button
          small
          className="filter-on"
          icon={<X size={14} />}
          onClick={() => onFilter({ ...filter, answers: null })}
        >
          {words.filterAnswers(filter.answers.name)}
        </Button>
      )}
      <MoreFilters filter={filter} onFilter={onFilter} />
      {isFiltering(filter) && (
        <Button look="quiet" small icon={<X size={14} />} onClick={() => onFilter(noFilter)}>
          {words.filterClear}
        </Button>
      )}
      <span className={isFiltering(filter) ? 'filter-count' : 'visually-hidden'} role="status">
        {words.filterCount(shown, total)}
      </span>
      {children}
    </div>
  )
}

function FilterMenu<Value extends string>({
  label,
  options,
  names,
  chosen,
  onChosen,
}: {
  label: string
  options: readonly Value[]
  names: Readonly<Record<Value, string>>
  chosen: readonly Value[]
  onChosen: (chosen: Value[]) => void
}) {
  const toggle = (value: Value, on: boolean) =>
    onChosen(on ? [...chosen, value] : chosen.filter((each) => each !== value))
  const [only] = chosen
  const shown =
    only !== undefined && chosen.length === 1 ? names[only] : chosen.length > 1 ? `${label}: ${chosen.length}` : label
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className={classes('button button-plain button-small', chosen.length > 0 && 'filter-on')}>
        {shown}
        <ChevronDown size={14} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align="start" sideOffset={4} aria-label={label}>
          {options.map((value) => (
            <DropdownMenu.CheckboxItem
              key={value}
              className="menu-item"
              checked={chosen.includes(value)}
              onCheckedChange={(on) => toggle(value, on)}
              onSelect={(event) => event.preventDefault()}
            >
              <span className="menu-icon">{chosen.includes(value) && <Check size={16} />}</span>
              {names[value]}
            </DropdownMenu.CheckboxItem>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
