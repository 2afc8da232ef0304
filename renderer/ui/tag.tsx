import type { ReactNode } from 'react'
import './tag.css'

/** A short fact about a thing. The tone never stands alone: the words say the same. */
export function Tag({
  children,
  tone = 'plain',
}: {
  children: ReactNode
  tone?: 'plain' | 'accent' | 'good' | 'caution' | 'problem'
}) {
  return <span className={`tag tag-${tone}`}>{children}</span>
}
