import { useState } from 'react'
import type { Gap } from '../../../assessments/rules/completeness.ts'
import { partWords } from '../../../shared/text/en/screens-parts.ts'
import { signOffWords as words } from '../../../shared/text/en/screens-sign-off.ts'
import { useSession } from '../../session/use-session.ts'
import { Section } from '../../ui/page.tsx'
import { groupGaps, type GapGroup } from '../overview/group-gaps.ts'
import { placeOfGap } from './place-of-gap.ts'

const shownFirst = 12

/** What is missing: what blocks sign-off, each with the way to its place; then what is printed as it stands. */
export function Gate({ gaps }: { gaps: readonly Gap[] }) {
  const blocking = gaps.filter((gap) => gap.severity === 'blocks')
  const warning = gaps.filter((gap) => gap.severity === 'warns')
  return (
    <Section title={words.gate} intro={words.gateIntro}>
      <h3 className={blocking.length > 0 ? 'gate-blocks' : 'gate-clear'}>
        {blocking.length > 0 ? words.blocking(blocking.length) : words.blockingNone}
      </h3>
      {blocking.length > 0 && <Groups groups={groupGaps(blocking)} open />}
      <h3 className="gate-warns">{warning.length > 0 ? words.warning(warning.length) : words.warningNone}</h3>
      {warning.length > 0 && <Groups groups={groupGaps(warning)} />}
    </Section>
  )
}

function Groups({ groups, open }: { groups: readonly GapGroup[]; open?: boolean }) {
  return (
    <ul className="gate-groups">
      {groups.map((group) => (
        <li key={group.rule + group.words}>
          {group.gaps.length === 1 ? <One group={group} /> : <Several group={group} open={open ?? false} />}
        </li>
      ))}
    </ul>
  )
}

/** A thing that is missing in one place. */
function One({ group }: { group: GapGroup }) {
  const [gap] = group.gaps
  return (
    <div className="gate-one">
      <p>{group.words}</p>
      <span className="gate-place">{gap && <Place gap={gap} />}</span>
      <span className="gate-rule">{words.rule(group.rule)}</span>
    </div>
  )
}

/** A thing that is missing in several places: how many, and where. */
function Several({ group, open }: { group: GapGroup; open: boolean }) {
  const [all, setAll] = useState(false)
  const shown = all ? group.gaps : group.gaps.slice(0, shownFirst)
  return (
    <details className="gate-several" open={open}>
      <summary>
        <span className="gate-words">{group.words}</span>
        <span className="gate-count">{words.places(group.gaps.length)}</span>
        <span className="gate-rule">{words.rule(group.rule)}</span>
      </summary>
      <p className="gate-places">
        {shown.map((gap) => (
          <Place key={`${gap.ref}${gap.item ?? ''}`} gap={gap} />
        ))}
        {shown.length < group.gaps.length && (
          <button type="button" className="link" onClick={() => setAll(true)}>
            {partWords.showMore(group.gaps.length - shown.length)}
          </button>
        )}
      </p>
    </details>
  )
}

function Place({ gap }: { gap: Gap }) {
  const { state } = useSession()
  const place = placeOfGap(state, gap)
  if (place) return <a href={place.to}>{place.label}</a>
  return (
    <button type="button" className="link" onClick={() => document.getElementById(wholeNotesId)?.focus()}>
      {gap.ref}
    </button>
  )
}

/** The heading of the notes on the whole assessment, where the gate leads to. */
export const wholeNotesId = 'whole-notes'
