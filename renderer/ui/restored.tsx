import { partWords as words } from '../../shared/text/en/screens-parts.ts'
import { formatMoment } from '../format.ts'
import { Button } from './button.tsx'
import { Banner } from './page.tsx'

/** A form that may stand as it was left: the moment it was, and how to begin again. */
export interface LeftForm {
  readonly restoredFrom: string | null
  readonly discard: () => void
  /** Whether something is kept that was typed and is no change yet. */
  readonly isKept: () => boolean
}

/** Says that a form stands as it was left, with the way to begin again; nothing where it does not. */
export function Restored({ restoredFrom, discard }: Pick<LeftForm, 'restoredFrom' | 'discard'>) {
  if (restoredFrom === null) return null
  return (
    <Banner
      actions={
        <Button small look="quiet" onClick={discard}>
          {words.discard}
        </Button>
      }
    >
      {words.restored(formatMoment(restoredFrom))}
    </Banner>
  )
}
