import { useMemo } from 'react'
import type { AssessedName } from '../../../assessments/rules/assessed-name.ts'
import { reportScreen as words } from '../../../shared/text/en/screens-report.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { href, hrefOf, navigate, usePlace } from '../../routes/location.ts'
import { useCatalogue } from '../../session/use-catalogue.ts'
import { useSession } from '../../session/use-session.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Choices } from '../../ui/field.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Banner, Empty } from '../../ui/page.tsx'
import { nameOf, useLines, type FrameworkText } from './determinations.ts'
import { RequirementList } from './requirement-list.tsx'
import { ResultsPart } from './results-part.tsx'

/** The determinations, framework by framework. The framework and the group shown stand in the address. */
export function FrameworksTab() {
  const { id, state } = useSession()
  const known = useCatalogue('catalogue:frameworks')
  const chosen = state.about.frameworks
  const inUse = useMemo(() => (known ?? []).filter((framework) => chosen.includes(framework.id)), [known, chosen])
  if (!known) return <Loading words={screens.app.loading} />
  if (inUse.length === 0) {
    return (
      <Empty title={words.frameworksNone} words={words.frameworksNoneWords}>
        <ButtonLink look="primary" href={hrefOf(id, 'scope', 'engagement')}>
          {words.frameworksDo}
        </ButtonLink>
      </Empty>
    )
  }
  return <Frameworks inUse={inUse} />
}

function Frameworks({ inUse }: { inUse: readonly FrameworkText[] }) {
  const { id } = useSession()
  const { query } = usePlace()
  const lines = useLines(inUse)
  const found = inUse.findIndex((each) => each.id === query['framework'])
  const at = found < 0 ? 0 : found
  const framework = inUse[at]
  const own = lines[at]
  if (!framework || !own) return null
  const names = inUse.map((each, index) => nameOf(each, lines[index] ?? []))
  const show = (framework: string, group: string | null) =>
    navigate(href(['a', id, 'report', 'frameworks'], { framework, group }), { replace: true })
  return (
    <div className="report-tab">
      {inUse.length > 1 && (
        <Choices
          label={words.frameworkChoose}
          hideLabel
          segmented
          value={framework.id}
          choices={inUse.map((each, index) => ({ value: each.id, label: names[index]?.shortName ?? each.shortName }))}
          onChange={(next) => show(next, null)}
        />
      )}
      <Named name={names[at]} />
      <ResultsPart
        framework={framework}
        lines={own}
        group={query['group'] ?? null}
        onGroup={(group) => show(framework.id, group)}
      />
      <RequirementList
        key={`${framework.id} ${query['requirement'] ?? ''}`}
        named={query['requirement'] ?? ''}
        framework={framework}
        lines={own}
        group={query['group'] ?? null}
        onGroup={(group) => show(framework.id, group)}
      />
    </div>
  )
}

/** What the framework is called in the report, and why where that is not its whole name. */
function Named({ name }: { name: AssessedName | undefined }) {
  if (!name) return null
  return (
    <>
      <p className="report-intro">
        <strong>{name.name}</strong>
        <br />
        <span className="muted">{words.determination}</span>
      </p>
      {name.uncovered.length > 0 && <Banner>{words.annexOnly(name.name, name.uncovered)}</Banner>}
    </>
  )
}
