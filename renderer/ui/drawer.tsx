import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { screens } from '../../shared/text/en/screens.ts'
import { IconButton } from './button.tsx'
import { useFocusBack } from './focus-back.ts'
import './dialog.css'

/** A part of the window that has no room beside the page and comes in over its edge. Escape closes it. */
export function Drawer({
  open,
  onClose,
  title,
  children,
}: {
  open: boolean
  onClose: () => void
  title: string
  children: ReactNode
}) {
  const giveFocusBack = useFocusBack(open)
  return (
    <Radix.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="scrim" />
        <Radix.Content className="drawer" onCloseAutoFocus={giveFocusBack} aria-describedby={undefined}>
          <header className="dialog-head">
            <Radix.Title className="dialog-title">{title}</Radix.Title>
            <IconButton label={screens.common.close} icon={<X size={18} />} onClick={onClose} />
          </header>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
