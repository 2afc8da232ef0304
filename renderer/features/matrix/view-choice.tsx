import type { ReactNode } from 'react'
import * as z from 'zod'
import { matrixWords as words } from '../../../shared/text/en/screens-matrix.ts'
import { useRemembered } from '../../memory.ts'
import { Choices } from '../../ui/field.tsx'

const View = z.enum(['picture', 'table'])

/** A picture, or the same as a table of words; the choice holds for all pictures and is remembered. */
export function PictureOrTable({ intro, picture, table }: { intro: ReactNode; picture: ReactNode; table: ReactNode }) {
  const [view, setView] = useRemembered('matrix/view', View, 'picture')
  return (
    <>
      <div className="matrix-intro">
        <div className="muted">{intro}</div>
        <Choices
          label={words.view}
          hideLabel
          segmented
          value={view}
          choices={View.options.map((value) => ({ value, label: words.views[value] }))}
          onChange={setView}
        />
      </div>
      {view === 'picture' ? picture : table}
    </>
  )
}
