import { DropdownMenu } from 'radix-ui'
import { Fragment, type ReactElement, type ReactNode } from 'react'
import { Check } from 'lucide-react'
import { Kbd } from './kbd.tsx'
import './menu.css'

export interface MenuItem {
  readonly label: string
  readonly icon?: ReactNode
  readonly keys?: string
  readonly disabled?: boolean
  readonly danger?: boolean
  /** Given: the item is one of a group of choices, and whether it holds. */
  readonly checked?: boolean
  /** A line stands before it, because something else begins. */
  readonly begins?: boolean
  /** The menu stays open after the choice, for more of them. */
  readonly stays?: boolean
  readonly onSelect: () => void
}

/** A list of things to do, under the button given. */
export function Menu({
  trigger,
  items,
  align = 'end',
}: {
  trigger: ReactElement
  items: readonly MenuItem[]
  align?: 'start' | 'end'
}) {
  return (
    // The page stays readable beside an open menu; a modal menu would hide it while keys can still reach it.
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align={align} sideOffset={4} collisionPadding={8}>
          {items.map((item) => (
            <Fragment key={item.label}>
              {item.begins && <DropdownMenu.Separator className="menu-rule" />}
              <Entry item={item} />
            </Fragment>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

function Entry({ item }: { item: MenuItem }) {
  const inside = (
    <>
      <span className="menu-icon">{item.checked ? <Check size={16} /> : item.icon}</span>
      <span className="menu-label">{item.label}</span>
      {item.keys && <Kbd keys={item.keys} />}
    </>
  )
  const shared = {
    className: item.danger ? 'menu-item menu-danger' : 'menu-item',
    disabled: item.disabled ?? false,
    onSelect: (event: Event) => {
      if (item.stays) event.preventDefault()
      item.onSelect()
    },
  }
  if (item.checked === undefined) return <DropdownMenu.Item {...shared}>{inside}</DropdownMenu.Item>
  return (
    <DropdownMenu.CheckboxItem {...shared} checked={item.checked}>
      {inside}
    </DropdownMenu.CheckboxItem>
  )
}
