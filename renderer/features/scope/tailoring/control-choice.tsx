import type { Control } from '../../../../shared/model/catalogue.ts'
import { tailoringWords as words } from '../../../../shared/text/en/screens-tailoring.ts'
import { useSession } from '../../../session/use-session.ts'
import { PickOne } from '../../../ui/pick-one.tsx'
import { Halves } from '../../checklist/halves.tsx'
import { choicesOf, nameOfSet, type LibrarySets } from './library.ts'

/** A control of the library out of all that are not tailored yet, and what it says once it is chosen. */
export function ControlChoice({
  library,
  chosen,
  fixed,
  bare,
  error,
  onChoose,
}: {
  library: LibrarySets
  chosen: { readonly set: string; readonly control: Control } | undefined
  /** The choice was made before and stays. */
  fixed?: boolean
  /** Its halves stand elsewhere. */
  bare?: boolean
  error?: string | null
  onChoose: (key: string) => void
}) {
  const { state } = useSession()
  return (
    <div className="field control-choice" role="group" aria-label={words.control}>
      <span className="field-label">{words.control}</span>
      {chosen && (
        <>
          <p>
            <strong>{chosen.control.title}</strong>{' '}
            <span className="muted small">{nameOfSet(chosen.set, library)}</span>
          </p>
          {!bare && <Halves {...chosen.control} />}
        </>
      )}
      {!fixed && (
        <div>
          <PickOne
            label={words.control}
            align="start"
            trigger={chosen ? words.pickOther : words.pick}
            choices={choicesOf(library, state)}
            onPick={onChoose}
          />
        </div>
      )}
      {error && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  )
}
