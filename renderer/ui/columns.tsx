import type { ReactNode } from 'react'
import './columns.css'

/** Text on the left, facts in a narrow column on the right; one under the other where there is no room. */
export function Columns({ main, side }: { main: ReactNode; side: ReactNode }) {
  return (
    <div className="columns">
      <div className="columns-main">{main}</div>
      <div className="columns-side">{side}</div>
    </div>
  )
}
