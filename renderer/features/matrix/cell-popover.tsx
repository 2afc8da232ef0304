import { Popover } from 'radix-ui'
import { useMemo, type ReactNode } from 'react'
import type { Side } from '../../../shared/model/catalogue.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { DemarcationLine } from '../../ui/demarcation-line.tsx'
import { positions } from './side-mark.tsx'
import '../../ui/popover.css'

/** What stands over a cell while it is explained. Closed, it gives the focus back to the cell. */
export function CellPopover({
  label,
  anchor,
  onClose,
  children,
}: {
  label: string
  anchor: () => HTMLElement | null
  onClose: () => void
  children: ReactNode
}) {
  const virtual = useMemo(
    () => ({ current: { getBoundingClientRect: () => anchor()?.getBoundingClientRect() ?? new DOMRect() } }),
    [anchor],
  )
  return (
    <Popover.Root open onOpenChange={(open) => !open && onClose()}>
      <Popover.Anchor virtualRef={virtual} />
      <Popover.Portal>
        <Popover.Content
          className="popover matrix-why"
          aria-label={label}
          side="bottom"
          align="center"
          sideOffset={4}
          collisionPadding={8}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            anchor()?.focus()
          }}
        >
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

/** What the explanation is about, and the side in position, pattern and word. */
export function CellHead({
  title,
  under,
  side,
  alone = true,
  children,
}: {
  title: string
  under: string
  side: Side
  /** Nobody else has a part. */
  alone?: boolean
  children?: ReactNode
}) {
  const position = positions[side]
  return (
    <>
      <p className="matrix-why-head">
        <strong>{title}</strong>
        <span className="muted">{under}</span>
      </p>
      <p className="matrix-why-side">
        {position && <DemarcationLine position={position} alone={alone} large />}
        <strong>{screens.words.side[side]}</strong>
        {children}
      </p>
    </>
  )
}

/** An explanation as a sentence of its own: rules word it to follow "is". */
export function sentence(words: string): string {
  const first = words.charAt(0).toUpperCase() + words.slice(1)
  return /[.!?]$/.test(first) ? first : `${first}.`
}
