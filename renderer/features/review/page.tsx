import { MessagesSquare } from 'lucide-react'
import { useMemo, useState } from 'react'
import { queueOf } from '../../../assessments/rules/queue.ts'
import { isSameName } from '../../../assessments/rules/same-person.ts'
import { memberNamed, teamOf } from '../../../assessments/rules/team.ts'
import { reviewWords as words } from '../../../shared/text/en/screens-review.ts'
import { useApp } from '../../app-context.ts'
import { hrefOf } from '../../routes/location.ts'
import { useSession } from '../../session/use-session.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Banner, Empty, Page, Section } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'
import { Queue } from './queue-part.tsx'
import { WorkPart } from './work-part.tsx'
import './review.css'

/** What waits for whom. It opens on whoever works here, who is found on the team by name. */
export function ReviewPage() {
  const { id, state, rows } = useSession()
  const { me } = useApp()
  const [chosen, setChosen] = useState<string | null>(null)
  const listed = memberNamed(state, me.name)
  const name = chosen ?? listed?.name ?? me.name
  const isMine = isSameName(name, me.name)
  const lines = useMemo(() => queueOf(state, rows, name), [state, rows, name])
  const people = teamOf(state).map((person) => ({
    value: person.name,
    label: isSameName(person.name, me.name) ? words.mine(person.name) : person.name,
  }))
  return (
    <Page
      title={words.title}
      intro={isMine ? words.intro : words.introOf(name)}
      actions={
        <div className="review-whose">
          <Select label={words.whose} value={name} choices={people} onChange={setChosen} />
        </div>
      }
    >
      {!listed && (
        <Banner tone="caution" actions={<ButtonLink href={hrefOf(id, 'scope', 'people')}>{words.toPeople}</ButtonLink>}>
          {words.notOnTeam(me.name)}
        </Banner>
      )}
      <div className="review-parts">
        {lines.length > 0 ? (
          <Section title={words.queue(lines.length)}>
            <Queue key={name} lines={lines} isMine={isMine} />
          </Section>
        ) : (
          <Empty
            title={words.nothing}
            words={words.nothingWords(name)}
            icon={<MessagesSquare size={40} strokeWidth={1.25} />}
          >
            <ButtonLink href={hrefOf(id, 'checklist', 'all')}>{words.toChecklist}</ButtonLink>
          </Empty>
        )}
        <WorkPart />
      </div>
    </Page>
  )
}
