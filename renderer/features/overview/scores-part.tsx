import { useMemo, useState, type ReactNode } from 'react'
import * as z from 'zod'
import { scoresByGroup, scoresByOrigination } from '../../../assessments/rules/scores.ts'
import { FrameworkId, Origination } from '../../../shared/model/catalogue.ts'
import type { Score } from '../../../shared/model/figures.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { OriginationMark } from '../../marks/origination-mark.tsx'
import { remember, useRemembered } from '../../memory.ts'
import { href, hrefOf } from '../../routes/location.ts'
import { useCatalogue } from '../../session/use-catalogue.ts'
import { useSession } from '../../session/use-session.ts'
import { Button } from '../../ui/button.tsx'
import { Choices } from '../../ui/field.tsx'
import { Section } from '../../ui/page.tsx'
import { noFilter } from '../checklist/filter.ts'
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
  return (
    <>
      <Table head={words.scoresColumns.group}>
        {shown.map((group) => (
          <ScoreRow key={group.id} score={group.score} isBelow={below.has(group.id)}>
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

function ByOrigination() {
  const { id, rows, state } = useSession()
  const scores: Readonly<Record<Origination, Score>> = useMemo(() => scoresByOrigination(rows, state), [rows, state])
  return (
    <Table head={words.scoresColumns.origination}>
      {Origination.options.map((origination) => (
        <ScoreRow key={origination} score={scores[origination]} isBelow={false}>
          <a
            href={hrefOf(id, 'checklist', 'all')}
            onClick={() => remember(`a/${id}/filter/all`, { ...noFilter, originations: [origination] })}
          >
            <OriginationMark origination={origination} />
          </a>
        </ScoreRow>
      ))}
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
