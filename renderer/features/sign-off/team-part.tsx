import { CircleCheck, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { partWords } from '../../../shared/text/en/screens-parts.ts'
import { signOffWords as words } from '../../../shared/text/en/screens-sign-off.ts'
import { formatDay } from '../../format.ts'
import { hrefOf } from '../../routes/location.ts'
import { useSession } from '../../session/use-session.ts'
import { Section } from '../../ui/page.tsx'
import { teamOf } from '../../../assessments/rules/team.ts'

const shownFirst = 10

/** The team with their roles, and whether each declared independence. */
export function TeamPart() {
  const { id, state } = useSession()
  const team = teamOf(state)
  const [all, setAll] = useState(false)
  const shown = all ? team : team.slice(0, shownFirst)
  return (
    <Section
      title={words.team}
      actions={
        <a className="sign-change" href={hrefOf(id, 'scope', 'people')}>
          {words.teamChange}
        </a>
      }
    >
      {team.length === 0 && <p className="muted">{words.teamNone}</p>}
      <ul className="sign-team">
        {shown.map((person) => (
          <li key={person.id}>
            <p className="sign-person">{person.name}</p>
            <p className="muted small">{[person.role, person.firm, person.credential].filter(Boolean).join(' · ')}</p>
            {person.independenceDeclaredOn ? (
              <p className="sign-declared">
                <CircleCheck size={14} aria-hidden="true" />
                {words.independent(formatDay(person.independenceDeclaredOn))}
              </p>
            ) : (
              <p className="sign-undeclared">
                <TriangleAlert size={14} aria-hidden="true" />
                {words.notIndependent}
              </p>
            )}
          </li>
        ))}
      </ul>
      {shown.length < team.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {partWords.showMore(team.length - shown.length)}
        </button>
      )}
    </Section>
  )
}
