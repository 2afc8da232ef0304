import { Command } from 'cmdk'
import { Popover } from 'radix-ui'
import { useMemo, useState, type ReactNode } from 'react'
import { partWords } from '../../shared/text/en/screens-parts.ts'
import { Button } from './button.tsx'
import { listClear, roomFor, searchPickable, type Pickable } from './pick-many.tsx'
import './pick-many.css'
import './popover.css'

const mostShown = 60

/** A button that opens a long list to search; choosing one closes it. */
export function PickOne({
  label,
  trigger,
  choices,
  onPick,
  icon,
  disabled,
  align = 'end',
}: {
  /** What is chosen, read aloud with the list. */
  label: string
  /** What the button says. */
  trigger: string
  choices: readonly Pickable[]
  onPick: (value: string) => void
  icon?: ReactNode
  disabled?: boolean
  align?: 'start' | 'end'
}) {
  const [open, setOpen] = useState(false)
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        <Button icon={icon} disabled={disabled}>
          {trigger}
        </Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="popover pick-list"
          aria-label={label}
          align={align}
          sideOffset={4}
          collisionPadding={listClear}
        >
          <Options
            label={label}
            choices={choices}
            onPick={(value) => {
              setOpen(false)
              onPick(value)
            }}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

function Options({
  label,
  choices,
  onPick,
}: {
  label: string
  choices: readonly Pickable[]
  onPick: (value: string) => void
}) {
  const [typed, setTyped] = useState('')
  const found = useMemo(() => searchPickable(choices, typed), [choices, typed])
  return (
    <Command label={label} shouldFilter={false} loop className="pick-steady" style={roomFor(choices.length)}>
      <Command.Input
        className="input"
        value={typed}
        onValueChange={setTyped}
        placeholder={partWords.pick.find}
        autoFocus
      />
      <Command.List className="pick-options" label={label}>
        {found.slice(0, mostShown).map((choice) => (
          <Command.Item
            key={choice.value}
            value={choice.value}
            className="pick-option"
            onSelect={() => onPick(choice.value)}
          >
            <span className="pick-label">{choice.label}</span>
            {choice.detail && <span className="pick-detail">{choice.detail}</span>}
          </Command.Item>
        ))}
      </Command.List>
      {found.length === 0 && <p className="muted small pick-note">{partWords.pick.nothing}</p>}
      {found.length > mostShown && (
        <p className="muted small pick-note">{partWords.pick.more(found.length - mostShown)}</p>
      )}
    </Command>
  )
}
