import { useMemo } from 'react'
import { signOffWords as words } from '../../../shared/text/en/screens-sign-off.ts'
import { useApp } from '../../app-context.ts'
import { useSession } from '../../session/use-session.ts'
import { Banner } from '../../ui/page.tsx'
import { unfinished } from './unfinished.ts'

/** What whoever signs would put their name under although it is not finished: nothing of it blocks, all of it is printed. */
export function StandsPart() {
  const { state, rows, revision } = useSession()
  const { info } = useApp()
  // A frozen record says what it said on the day of the preparer's signature.
  const day = revision?.signatures[0]?.on.slice(0, 10) ?? info.today
  const open = useMemo(() => unfinished(state, rows, day), [state, rows, day])
  if (open.length === 0) return null
  return (
    <Banner tone="caution">
      <strong>{words.standsTitle}</strong>
      <ul className="sign-stands">
        {open.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </Banner>
  )
}
