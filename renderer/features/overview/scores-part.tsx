import { useMemo, useState, type ReactNode } from 'react'
import * as z from 'zod'
import { barsOf, conclusionOrder } from '../../../assessments/figures/bars.ts'
import { scoresByGroup, scoresByOrigination, type GroupScore } from '../../../assessments/rules/scores.ts'
import { FrameworkId, Origination } from '../../../shared/model/catalogue.ts'
import type { Score } from '../../../shared/model/figures.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { OriginationMark } from '../../marks/origination-mark.tsx'
import { useRemembered } from '../../memory.ts'
import { href } from '../../routes/location.ts'
import { useCatalogue } from '../../session/use-catalogue.ts'
import { useSession } from '../../session/use-session.ts'
import { Button } from '../../ui/button.tsx'
import { Choices } from '../../ui/field.tsx'
import { Section } from '../../ui/page.tsx'
import type { Filter } from '../checklist/filter.ts'
import { ItemsLink } from '../checklist/items-link.tsx'
import { nameOf, useLines, type FrameworkText } from '../report/determinations.ts'
import { ScoreRow } from './score-row.tsx'
import '../../ui/table.css'

const words = screens.overview

const By = z.union([FrameworkId, z.literal('origination')])
type By = z.infer<typeof By>

/** Compliance by group of each framework and by origination, one at a time. */
export function ScoresPart() {
  const { state } = useSession()
  const known = useCatalogue('catalogue:frameworks')
  const chosen = state.about.frameworks
  const inUse = useMemo(() => (known ?? []).filter(({ id }) => chosen.includes(id)), [known, chosen])
  const lines = useLines(inUse)
  const [by, setBy] = useRemembered<typeof By>('overview/scores', By, 'nist-csf-2.0')
  const framework = by === 'origination' ? undefined : (inUse.find(({ id }) => id === by) ?? inUse[0])
  const choices: { value: By; label: string }[] = [
    ...inUse.map((each, index) => ({ value: each.id, label: nameOf(each, lines[index] ?? []).shortName })),
    { value: 'origination', label: words.byOrigination },
  ]
  const isCertification = state.about.mode === 'certification'
  return (
    <Section title={words.scores} intro={isCertification ? words.scoresCounts : words.scoresIntro}>
      <div className="scores">
        <Choices
          label={words.scores}
          hideLabel
          segmented
          value={framework?.id ?? 'origination'}
          choices={choices}
          onChange={setBy}
        />
        {framework ? <ByGroup framework={framework} /> : <ByOrigination />}
      </div>
    </Section>
  )
}

function ByGroup({ framework }: { framework: FrameworkText }) {
  const { id, rows, state } = useSession()
  const [inDetail, setInDetail] = useState(false)
  const scores = useMemo(() => scoresByGroup(rows, state, framework), [rows, state, framework])
  const below = new Set(framework.groups.filter(({ parent }) => parent !== null).map((group) => group.id))
  const shown = inDetail ? scores : scores.filter((score) => !below.has(score.id))
  const bars = barsOf(
    shown.map(({ score }) => score.counts),
    conclusionOrder,
  )
  return (
    <>
      <Table head={words.scoresColumns.group}>
        {shown.map((group, index) => (
          <ScoreRow
            key={group.id}
            name={`${group.id} ${group.title}`}
            score={group.score}
            shares={bars[index] ?? []}
            rows={{ unit: 'all', filter: { answers: answering(group, framework) } }}
            isBelow={below.has(group.id)}
          >
            <a href={href(['a', id, 'report', 'frameworks'], { framework: framework.id, group: group.id })}>
              {group.id} {group.title}
            </a>
          </ScoreRow>
        ))}
      </Table>
      {below.size > 0 && (
        <div>
          <Button small aria-expanded={inDetail} onClick={() => setInDetail(!inDetail)}>
            {inDetail ? words.hideCategories : words.showCategories(below.size)}
          </Button>
        </div>
      )}
    </>
  )
}

/** The requirements of a group and of the groups below it: what an item answers that counts in the group (rule S8). */
function answering(group: GroupScore, framework: FrameworkText): Filter['answers'] {
  const inGroup = new Set([group.id])
  // Groups stand after the one they belong to.
  for (const { id, parent } of framework.groups) if (parent !== null && inGroup.has(parent)) inGroup.add(id)
  const requirements = framework.requirements.filter((requirement) => inGroup.has(requirement.group))
  return {
    name: `${group.id} ${group.title}`,
    requirements: requirements.map(({ id }) => `${framework.id} ${id}`),
  }
}

function ByOrigination() {
  const { rows, state } = useSession()
  const scores: Readonly<Record<Origination, Score>> = useMemo(() => scoresByOrigination(rows, state), [rows, state])
  const bars = barsOf(
    Origination.options.map((origination) => scores[origination].counts),
    conclusionOrder,
  )
  return (
    <Table head={words.scoresColumns.origination}>
      {Origination.options.map((origination, index) => {
        const place = { unit: 'all', filter: { originations: [origination] } }
        return (
          <ScoreRow
            key={origination}
            name={screens.words.origination[origination]}
            score={scores[origination]}
            shares={bars[index] ?? []}
            rows={place}
            isBelow={false}
          >
            <ItemsLink place={place}>
              <OriginationMark origination={origination} />
            </ItemsLink>
          </ScoreRow>
        )
      })}
    </Table>
  )
}

function Table({ head, children }: { head: string; children: ReactNode }) {
  const { state } = useSession()
  return (
    <table className="table scores-table">
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">{words.scoresColumns.conclusions}</th>
          {state.about.mode !== 'certification' && (
            <th scope="col" className="numeric">
              {words.scoresColumns.score}
            </th>
          )}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}
