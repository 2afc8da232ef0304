import type { ComponentProps, ReactNode } from 'react'
import { Tooltip } from './tooltip.tsx'
import './button.css'

type Look = 'primary' | 'plain' | 'quiet' | 'danger'

interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: Look
  readonly icon?: ReactNode
  readonly small?: boolean
}

/** A button that says what will happen. */
export function Button({ look = 'plain', icon, small, children, className, ...rest }: ButtonProps) {
  return (
    <button type="button" className={classes('button', `button-${look}`, small && 'button-small', className)} {...rest}>
      {icon}
      {children}
    </button>
  )
}

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  /** The name of the button, read aloud and shown as a tooltip. */
  readonly label: string
  readonly icon: ReactNode
  readonly keys?: string
}

/** A button that is only a picture; its name is its tooltip. */
export function IconButton({ label, icon, keys, className, ...rest }: IconButtonProps) {
  return (
    <Tooltip words={label} {...(keys ? { keys } : {})}>
      <button
        type="button"
        aria-label={label}
        className={classes('button button-quiet button-icon', className)}
        {...rest}
      >
        {icon}
      </button>
    </Tooltip>
  )
}

/** A link that looks like a button, for going somewhere. */
export function ButtonLink({
  look = 'plain',
  icon,
  children,
  className,
  ...rest
}: ComponentProps<'a'> & { look?: Look; icon?: ReactNode }) {
  return (
    <a className={classes('button', `button-${look}`, className)} {...rest}>
      {icon}
      {children}
    </a>
  )
}

/** Joins the class names that are there. */
export function classes(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
