import { Check, Plus, X } from 'lucide-react'
import { Command } from 'cmdk'
import { Popover } from 'radix-ui'
import { useId, useMemo, useState, type CSSProperties, type ReactNode } from 'react'
import { partWords } from '../../shared/text/en/screens-parts.ts'
import { Button, classes, IconButton } from './button.tsx'
import './pick-many.css'
import './popover.css'

const words = partWords.pick
const mostShown = 60
/** How far a list to choose from stays from the edges of the window; at the top, from the bar that stands there. */
export const listClear = { top: 52, right: 8, bottom: 8, left: 8 }

/** How much room a list wants, of all there is to choose from. */
export function roomFor(choices: number): CSSProperties {
  return { '--choices': Math.min(choices, mostShown) } as CSSProperties
}

/** Something that can be picked. `detail` stands behind the label and is searched too. */
export interface Pickable {
  readonly value: string
  readonly label: string
  readonly detail?: string
}

interface PickManyProps {
  readonly label: string
  /** Keeps the label for screen readers only. */
  readonly hideLabel?: boolean
  readonly choices: readonly Pickable[]
  readonly chosen: readonly string[]
  /** Called once, when the list is closed. */
  readonly onChange: (chosen: string[]) => void
  readonly add: string
  /** What stands here while nothing is chosen. */
  readonly none: string
  /** What the list says when there is nothing to choose from. */
  readonly noChoices?: string
  readonly disabled?: boolean
  readonly hint?: string
  /** Draws a chosen thing; its label by default. */
  readonly draw?: (value: string) => ReactNode
  /** Sets the chosen things in one line instead of a list. */
  readonly inline?: boolean
}

/** Several things out of a long list: the chosen ones, and a list to search. The whole choice is one change. */
export function PickMany(props: PickManyProps) {
  const { label, hideLabel, choices, chosen, onChange, add, none, disabled, hint, draw, inline } = props
  const id = useId()
  const byValue = useMemo(() => new Map(choices.map((choice) => [choice.value, choice])), [choices])
  const nameOf = (value: string) => byValue.get(value)?.label ?? value
  return (
    <div className="field pick" role="group" aria-labelledby={id}>
      <span id={id} className={hideLabel ? 'visually-hidden' : 'field-label'}>
        {label}
      </span>
      {chosen.length === 0 && <p className="muted small">{none}</p>}
      {chosen.length > 0 && (
        <ul className={classes('picked', inline && 'picked-inline', disabled && 'picked-whole')}>
          {chosen.map((value) => (
            <li key={value} className="picked-one">
              <span className="picked-name">{draw ? draw(value) : nameOf(value)}</span>
              {!disabled && (
                <IconButton
                  label={words.takeOut(nameOf(value))}
                  icon={<X size={14} />}
                  onClick={() => onChange(chosen.filter((each) => each !== value))}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {hint && <p className="field-hint">{hint}</p>}
      {!disabled && (
        <div>
          <PickList {...props} trigger={add} />
        </div>
      )}
    </div>
  )
}

/** A button that opens the list to choose from. */
function PickList({ label, choices, chosen, onChange, trigger, noChoices }: PickManyProps & { trigger: string }) {
  const [held, setHeld] = useState<readonly string[] | null>(null)
  const close = () => {
    if (held && (held.length !== chosen.length || held.some((value) => !chosen.includes(value)))) onChange([...held])
    setHeld(null)
  }
  return (
    <Popover.Root open={held !== null} onOpenChange={(open) => (open ? setHeld(chosen) : close())}>
      <Popover.Trigger asChild>
        <Button small icon={<Plus size={14} />}>
          {trigger}
        </Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="popover pick-list"
          aria-label={label}
          align="start"
          sideOffset={4}
          collisionPadding={listClear}
        >
          {choices.length === 0 ? (
            <p className="muted">{noChoices ?? words.nothing}</p>
          ) : (
            <Options label={label} choices={choices} chosen={held ?? chosen} onChosen={setHeld} onDone={close} />
          )}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

function Options({
  label,
  choices,
  chosen,
  onChosen,
  onDone,
}: {
  label: string
  choices: readonly Pickable[]
  chosen: readonly string[]
  onChosen: (chosen: readonly string[]) => void
  onDone: () => void
}) {
  const [typed, setTyped] = useState('')
  const [first] = useState(chosen)
  const found = useMemo(() => searchPickable(chosenFirst(choices, first), typed), [choices, first, typed])
  const shown = found.slice(0, mostShown)
  const toggle = (value: string) =>
    onChosen(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value])
  const values = found.map((choice) => choice.value)
  const hasAll = values.every((value) => chosen.includes(value))
  return (
    <Command label={label} shouldFilter={false} loop className="pick-steady" style={roomFor(choices.length)}>
      <Command.Input className="input" value={typed} onValueChange={setTyped} placeholder={words.find} autoFocus />
      <Command.List className="pick-options" label={label}>
        {shown.map((choice) => (
          <Command.Item
            key={choice.value}
            value={choice.value}
            className="pick-option"
            onSelect={() => toggle(choice.value)}
          >
            <span className="pick-check">
              {chosen.includes(choice.value) && <Check size={14} aria-hidden="true" />}
            </span>
            <span className="pick-label">{choice.label}</span>
            {choice.detail && <span className="pick-detail">{choice.detail}</span>}
            {chosen.includes(choice.value) && <span className="visually-hidden">{words.chosen}</span>}
          </Command.Item>
        ))}
      </Command.List>
      {found.length === 0 && <p className="muted small pick-note">{words.nothing}</p>}
      {found.length > mostShown && <p className="muted small pick-note">{words.more(found.length - mostShown)}</p>}
      <div className="pick-foot">
        {found.length > 1 && (
          <Button
            small
            look="quiet"
            onClick={() =>
              onChosen(hasAll ? chosen.filter((each) => !values.includes(each)) : [...new Set([...chosen, ...values])])
            }
          >
            {hasAll ? words.none : words.all(found.length)}
          </Button>
        )}
        <span className="muted small" role="status">
          {words.count(chosen.length)}
        </span>
        <Button small look="primary" onClick={onDone}>
          {words.done}
        </Button>
      </div>
    </Command>
  )
}

/** What was chosen when the list was opened stands first, so that it can be seen and taken out. */
function chosenFirst(choices: readonly Pickable[], chosen: readonly string[]): readonly Pickable[] {
  if (chosen.length === 0) return choices
  const held = new Set(chosen)
  return [...choices.filter(({ value }) => held.has(value)), ...choices.filter(({ value }) => !held.has(value))]
}

/** The choices that hold every word looked for. */
export function searchPickable(choices: readonly Pickable[], asked: string): readonly Pickable[] {
  const wanted = asked.trim().toLowerCase().split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return choices
  return choices.filter((choice) => {
    const text = `${choice.label} ${choice.detail ?? ''}`.toLowerCase()
    return wanted.every((word) => text.includes(word))
  })
}
