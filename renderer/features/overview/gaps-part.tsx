import { useState } from 'react'
import type { Gap } from '../../../assessments/rules/completeness.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { hrefOfItem } from '../../routes/location.ts'
import { useSession } from '../../session/use-session.ts'
import { Section } from '../../ui/page.tsx'
import { groupGaps, type GapGroup } from './group-gaps.ts'

const words = screens.overview
const shownFirst = 8

/** What is missing: what blocks sign-off, and what will be printed as it stands. Each leads to its place. */
export function GapsPart({ gaps }: { gaps: readonly Gap[] }) {
  const blocking = gaps.filter((gap) => gap.severity === 'blocks')
  const warning = gaps.filter((gap) => gap.severity === 'warns')
  return (
    <Section title={words.gaps}>
      <h3 className={blocking.length > 0 ? 'gaps-blocking' : 'gaps-clear'}>
        {blocking.length > 0 ? words.gapsBlock(blocking.length) : words.gapsBlockNone}
      </h3>
      <Groups groups={groupGaps(blocking)} />
      {warning.length > 0 && (
        <details className="gaps-warning">
          <summary>{words.gapsWarn(warning.length)}</summary>
          <Groups groups={groupGaps(warning)} />
        </details>
      )}
    </Section>
  )
}

function Groups({ groups }: { groups: readonly GapGroup[] }) {
  return (
    <ul className="gaps">
      {groups.map((group) => (
        <Group key={group.rule + group.words} group={group} />
      ))}
    </ul>
  )
}

function Group({ group }: { group: GapGroup }) {
  const { id } = useSession()
  const [all, setAll] = useState(false)
  const named = group.gaps.filter((gap) => gap.ref !== '')
  const shown = all ? named : named.slice(0, shownFirst)
  return (
    <li className="gap">
      <p>
        {group.words} <span className="muted small">{group.rule}</span>
      </p>
      {named.length > 0 && (
        <p className="gap-refs">
          {shown.map((gap) =>
            gap.item ? (
              <a key={gap.ref} href={hrefOfItem(id, gap.item)}>
                {gap.ref}
              </a>
            ) : (
              <span key={gap.ref}>{gap.ref}</span>
            ),
          )}
          {shown.length < named.length && (
            <button type="button" className="link" onClick={() => setAll(true)}>
              {words.gapsMore(named.length - shown.length)}
            </button>
          )}
        </p>
      )}
    </li>
  )
}
