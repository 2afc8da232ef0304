import type { ReactNode } from 'react'
import { classes } from './button.tsx'
import './page.css'

/** The frame of a page: its one heading, what can be done, and its content. `fill` gives the content the whole height. */
export function Page({
  title,
  intro,
  actions,
  fill,
  children,
}: {
  title: string
  intro?: ReactNode
  actions?: ReactNode
  fill?: boolean
  children: ReactNode
}) {
  return (
    <div className={classes('page', fill && 'page-fill')}>
      <header className="page-head">
        <div className="page-title">
          <h1>{title}</h1>
          {intro && <p className="page-intro">{intro}</p>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </header>
      <div className="page-body">{children}</div>
    </div>
  )
}

/** A part of a page under its own heading. */
export function Section({
  title,
  intro,
  actions,
  children,
  className,
  plain,
}: {
  title: string
  intro?: ReactNode
  actions?: ReactNode
  children: ReactNode
  className?: string
  /** Without a frame. */
  plain?: boolean
}) {
  return (
    <section className={classes('section', plain && 'section-plain', className)} aria-label={title}>
      <header className="section-head">
        <div>
          <h2>{title}</h2>
          {intro && <p className="section-intro">{intro}</p>}
        </div>
        {actions && <div className="row">{actions}</div>}
      </header>
      {children}
    </section>
  )
}

/** What a screen shows when there is nothing yet: says so, and what to do next. `whole`: it is the page's one heading. */
export function Empty({
  title,
  words,
  children,
  icon,
  whole,
}: {
  title: string
  words: string
  children?: ReactNode
  icon?: ReactNode
  whole?: boolean
}) {
  const Heading = whole ? 'h1' : 'h2'
  return (
    <div className="empty">
      {icon && (
        <div className="empty-icon" aria-hidden="true">
          {icon}
        </div>
      )}
      <Heading className="empty-title">{title}</Heading>
      <p>{words}</p>
      {children && <div className="empty-actions">{children}</div>}
    </div>
  )
}

/** A message across a page that stays: why something cannot be done, and the way on. */
export function Banner({
  tone = 'plain',
  children,
  actions,
}: {
  tone?: 'plain' | 'caution' | 'problem'
  children: ReactNode
  actions?: ReactNode
}) {
  return (
    <div className={`banner banner-${tone}`} role={tone === 'problem' ? 'alert' : 'note'}>
      <div className="banner-words">{children}</div>
      {actions && <div className="row">{actions}</div>}
    </div>
  )
}
