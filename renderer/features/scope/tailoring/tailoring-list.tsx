import { EyeOff, PenLine, Plus, Ruler } from 'lucide-react'
import { useState } from 'react'
import { controlIdOf } from '../../../../assessments/rules/checklist.ts'
import type { Tailoring } from '../../../../shared/model/tailoring.ts'
import { tailoringWords as words } from '../../../../shared/text/en/screens-tailoring.ts'
import { hrefOf, navigate } from '../../../routes/location.ts'
import { useSession } from '../../../session/use-session.ts'
import { Button } from '../../../ui/button.tsx'
import { Empty, Section } from '../../../ui/page.tsx'
import { useScopeChange } from '../foresee/use-scope-change.ts'
import { ExcludeDialog } from './exclude-dialog.tsx'
import { libraryControl, nameOfSet, titleOf, type LibrarySets } from './library.ts'
import { UnfinishedControl } from './unfinished-control.tsx'

type Kind = Tailoring['kind']
const kinds: readonly Kind[] = ['own', 'reworded', 'excluded']
type Excluded = Extract<Tailoring, { kind: 'excluded' }>

/** Own, reworded and excluded controls, with reasons, and the ways to make one. */
export function TailoringList({ library }: { library: LibrarySets }) {
  const { state, editable } = useSession()
  const [excluding, setExcluding] = useState<Excluded | 'new' | null>(null)
  const all = Object.values(state.tailoring)
  const acts = editable && <Acts onExclude={() => setExcluding('new')} />
  return (
    <div className="scope-stack">
      {editable && <UnfinishedControl />}
      {all.length === 0 ? (
        <Empty title={words.emptyTitle} words={words.emptyWords} icon={<Ruler size={40} strokeWidth={1.25} />}>
          {acts}
        </Empty>
      ) : (
        <Section title={words.title} intro={words.intro} actions={acts}>
          {kinds.map((kind) => (
            <Entries
              key={kind}
              kind={kind}
              entries={all.filter((entry) => entry.kind === kind)}
              library={library}
              onExclude={setExcluding}
            />
          ))}
        </Section>
      )}
      {excluding && (
        <ExcludeDialog
          entry={excluding === 'new' ? null : excluding}
          library={library}
          onClose={() => setExcluding(null)}
        />
      )}
    </div>
  )
}

function Acts({ onExclude }: { onExclude: () => void }) {
  const { id } = useSession()
  return (
    <>
      <Button icon={<EyeOff size={16} />} onClick={onExclude}>
        {words.exclude} …
      </Button>
      <Button icon={<PenLine size={16} />} onClick={() => navigate(hrefOf(id, 'scope', 'tailoring', 'reword', 'new'))}>
        {words.reword} …
      </Button>
      <Button icon={<Plus size={16} />} onClick={() => navigate(hrefOf(id, 'scope', 'tailoring', 'own', 'new'))}>
        {words.own} …
      </Button>
    </>
  )
}

function Entries({
  kind,
  entries,
  library,
  onExclude,
}: {
  kind: Kind
  entries: readonly Tailoring[]
  library: LibrarySets
  onExclude: (entry: Excluded) => void
}) {
  if (entries.length === 0) return null
  return (
    <section className="tailoring-kind" aria-label={words.kinds[kind]}>
      <h3>{words.kinds[kind]}</h3>
      <table className="table scope-table tailoring-table">
        <thead>
          <tr>
            <th scope="col">{words.columns.control}</th>
            <th scope="col">{words.columns.set}</th>
            {kind !== 'own' && <th scope="col">{words.columns.reason}</th>}
            <th scope="col">
              <span className="visually-hidden">{words.acts}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Line key={entry.id} entry={entry} library={library} onExclude={onExclude} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Line({
  entry,
  library,
  onExclude,
}: {
  entry: Tailoring
  library: LibrarySets
  onExclude: (entry: Excluded) => void
}) {
  const { id, editable } = useSession()
  const change = useScopeChange()
  const title = titleOf(entry, library)
  const isGone = entry.kind !== 'own' && !libraryControl(library, entry.set, controlIdOf(entry))
  const edit = () => {
    if (entry.kind === 'excluded') return onExclude(entry)
    navigate(hrefOf(id, 'scope', 'tailoring', entry.kind === 'own' ? 'own' : 'reword', entry.id))
  }
  const takeBack = () =>
    void change({
      intention: { type: 'tailoring.remove', id: entry.id },
      title: words.takeBackTitle[entry.kind](title),
      act: words.takeBackDo[entry.kind],
      done: words.takenBack[entry.kind](title),
    })
  return (
    <tr>
      <th scope="row">
        {title}
        {isGone && <p className="muted small">{words.gone}</p>}
      </th>
      <td>{nameOfSet(entry.set, library)}</td>
      {entry.kind !== 'own' && <td className="scope-reason">{entry.reason}</td>}
      <td className="scope-row-acts">
        {editable && (
          <>
            {!isGone && (
              <Button small look="quiet" aria-label={words.changeOf(title)} onClick={edit}>
                {words.change}
              </Button>
            )}
            <Button small look="quiet" aria-label={words.takeBackOf(title)} onClick={takeBack}>
              {words.takeBack}
            </Button>
          </>
        )}
      </td>
    </tr>
  )
}
