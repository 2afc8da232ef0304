import { X } from 'lucide-react'
import { AlertDialog, Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { partWords } from '../../shared/text/en/screens-parts.ts'
import { screens } from '../../shared/text/en/screens.ts'
import { Button, classes, IconButton } from './button.tsx'
import { useFocusBack } from './focus-back.ts'
import { toast } from './messages.ts'
import { Restored, type LeftForm } from './restored.tsx'
import './dialog.css'

/** A question or a form above the page. Escape closes it and the focus goes back to where it was. */
export function Dialog({
  open,
  onClose,
  title,
  description,
  wide,
  left,
  size,
  children,
  footer,
}: {
  open: boolean
  onClose: () => void
  title: string
  description?: string
  wide?: boolean
  /** A form that is kept while it is filled in: where it stands as it was left, the dialog says so. */
  left?: LeftForm
  /** As large as the window, for looking at something. */
  size?: 'full'
  children: ReactNode
  footer?: ReactNode
}) {
  const giveFocusBack = useFocusBack(open)
  /** A key or a click beside the dialog closes it as well: what was typed is not gone, and that is said. */
  const leave = () => {
    if (left?.isKept()) toast({ words: partWords.kept })
    onClose()
  }
  return (
    <Radix.Root open={open} onOpenChange={(next) => !next && leave()}>
      <Radix.Portal>
        <Radix.Overlay className="scrim" />
        <Radix.Content
          className={classes('dialog', wide && 'dialog-wide', size && 'dialog-full')}
          onOpenAutoFocus={focusBody}
          onCloseAutoFocus={giveFocusBack}
          {...(description ? {} : { 'aria-describedby': undefined })}
        >
          <header className="dialog-head">
            <Radix.Title className="dialog-title">{title}</Radix.Title>
            <IconButton label={screens.common.close} icon={<X size={18} />} onClick={leave} />
          </header>
          {description && <Radix.Description className="dialog-description">{description}</Radix.Description>}
          {left && left.restoredFrom !== null && (
            <div className="dialog-left">
              <Restored restoredFrom={left.restoredFrom} discard={left.discard} />
            </div>
          )}
          <div className="dialog-body">{children}</div>
          {footer && <footer className="dialog-foot">{footer}</footer>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

/**
 * Puts the focus where the dialog asks for it (`data-first-focus`), else on the first control of the body, else on the dialog;
 * not on the button that closes.
 */
function focusBody(event: Event): void {
  const content = event.currentTarget
  if (!(content instanceof HTMLElement)) return
  const wanted = content.querySelector<HTMLElement>('[data-first-focus]')
  const first = content.querySelector<HTMLElement>(
    '.dialog-body :is(input, textarea, select, button, a):not([disabled])',
  )
  event.preventDefault()
  ;(wanted ?? first ?? content).focus()
}

/** Closes the dialog it stands in without doing what that is for. */
export function DialogCancel() {
  return (
    <Radix.Close asChild>
      <Button look="quiet">{screens.common.cancel}</Button>
    </Radix.Close>
  )
}

/** Asks before an act that loses something. `words` says what is lost; the button says what will happen. */
export function Confirm({
  open,
  onClose,
  title,
  words,
  act,
  onConfirm,
  danger,
}: {
  open: boolean
  onClose: () => void
  title: string
  words: string
  act: string
  onConfirm: () => void
  danger?: boolean
}) {
  const giveFocusBack = useFocusBack(open)
  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="scrim" />
        <AlertDialog.Content className="dialog" onCloseAutoFocus={giveFocusBack}>
          <header className="dialog-head">
            <AlertDialog.Title className="dialog-title">{title}</AlertDialog.Title>
          </header>
          <AlertDialog.Description className="dialog-body">{words}</AlertDialog.Description>
          <footer className="dialog-foot">
            <AlertDialog.Cancel asChild>
              <Button look="quiet">{screens.common.cancel}</Button>
            </AlertDialog.Cancel>
            <AlertDialog.Action asChild>
              <Button look={danger ? 'danger' : 'primary'} onClick={onConfirm}>
                {act}
              </Button>
            </AlertDialog.Action>
          </footer>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
