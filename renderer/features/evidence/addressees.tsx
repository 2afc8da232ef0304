import { useMemo } from 'react'
import { useSession } from '../../session/use-session.ts'

/** The id of the list of people to ask, for a field that offers it. */
export const addresseeList = 'evidence-addressees'

/** The client's people, and whoever was asked before, offered where somebody is asked. */
export function Addressees() {
  const { state } = useSession()
  const names = useMemo(() => {
    const people = Object.values(state.person).flatMap(({ kind, name }) => (kind === 'team' ? [] : [name]))
    const asked = Object.values(state.evidence).flatMap(({ requestedOf }) => requestedOf || [])
    return [...new Set([...people, ...asked])].sort()
  }, [state.person, state.evidence])
  return (
    <datalist id={addresseeList}>
      {names.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  )
}
