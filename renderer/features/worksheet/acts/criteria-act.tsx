import { useMemo, type ReactNode } from 'react'
import { factorNamed } from '../../../../assessments/rules/factors.ts'
import type { Factor } from '../../../../shared/model/catalogue.ts'
import { worksheetWords } from '../../../../shared/text/en/screens-worksheet.ts'
import { hrefOf } from '../../../routes/location.ts'
import { useCatalogue } from '../../../session/use-catalogue.ts'
import { useSession } from '../../../session/use-session.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Section } from '../../../ui/page.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { broughtBy } from './brought.ts'

const words = worksheetWords.criteria

/** The criteria that were chosen, and what they brought. They are chosen under Scope. */
export function CriteriaAct() {
  const { id, state, rows } = useSession()
  const frameworks = useCatalogue('catalogue:frameworks')
  const factors = useCatalogue('catalogue:factors')
  const brought = useMemo(() => broughtBy(rows), [rows])
  const { about } = state
  return (
    <Section
      title={worksheetWords.acts.criteria}
      intro={words.intro}
      actions={<ButtonLink href={hrefOf(id, 'scope', 'engagement')}>{words.change}</ButtonLink>}
    >
      <dl className="facts">
        <Fact name={words.frameworks} none={words.frameworksNone}>
          {about.frameworks.map((framework) => (
            <li key={framework}>{frameworks?.find((each) => each.id === framework)?.name ?? framework}</li>
          ))}
        </Fact>
        <Fact name={words.regulations} none={words.regulationsNone}>
          {about.regulations.map((name) => (
            <Named key={name} name={name} known={factors?.regulations ?? null} />
          ))}
        </Fact>
        <Fact name={words.integrations} none={words.integrationsNone}>
          {about.integrations.map((name) => (
            <Named key={name} name={name} known={factors?.integrations ?? null} />
          ))}
        </Fact>
        <Fact name={words.objectives} none={words.objectivesNone}>
          {about.objectives.trim() === ''
            ? []
            : [
                <li key="objectives" className="pre">
                  {about.objectives}
                </li>,
              ]}
        </Fact>
        <Fact name={words.brought} none={words.broughtNone}>
          {brought.map(({ because, items }) => (
            <li key={because}>{words.broughtBy(because, items)}</li>
          ))}
        </Fact>
      </dl>
    </Section>
  )
}

function Fact({ name, none, children }: { name: string; none: string; children: readonly ReactNode[] }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children.length === 0 ? <span className="muted">{none}</span> : <ul>{children}</ul>}</dd>
    </div>
  )
}

/** A name, with a mark where Demarc does not know it, so that it brings nothing. */
function Named({ name, known }: { name: string; known: readonly Factor[] | null }) {
  return (
    <li>
      {name}{' '}
      {known && !factorNamed(name, known) && (
        <span title={words.plainMeaning}>
          <Tag>{words.plain}</Tag>
        </span>
      )}
    </li>
  )
}
