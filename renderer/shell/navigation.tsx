import { CircleCheck } from 'lucide-react'
import { screens } from '../../shared/text/en/screens.ts'
import { hrefOf, usePlace } from '../routes/location.ts'
import { pages } from '../routes/pages.tsx'
import { progressOfUnit, unitsInOrder } from '../session/progress.ts'
import { useSession } from '../session/use-session.ts'
import { classes } from '../ui/button.tsx'
import { Meter } from '../ui/bar.tsx'

const words = screens.shell

/** The width from which on the pages stand beside the work, at the usual size of text. */
export const besideFrom = 900

/** The pages of the assessment, and a checklist for each unit with how far it is. `onGone` hears that one was chosen. */
export function Navigation({ onGone }: { onGone?: () => void }) {
  const { id } = useSession()
  const { path } = usePlace()
  const current = path[2] ?? 'overview'
  return (
    <nav
      className="side"
      aria-label={words.navigation}
      onClick={(event) => event.target instanceof Element && event.target.closest('a') && onGone?.()}
    >
      <ul className="side-pages">
        {pages
          .filter((page) => page.path !== 'checklist')
          .map((page, index, shown) => (
            <li key={page.path} className={classes(index > 0 && shown[index - 1]?.group !== page.group && 'side-gap')}>
              <a
                href={hrefOf(id, page.path)}
                className="side-link"
                aria-current={current === page.path ? 'page' : undefined}
              >
                <page.icon size={16} aria-hidden="true" />
                {page.label}
              </a>
            </li>
          ))}
      </ul>
      <Checklists current={current === 'checklist' ? (path[3] ?? 'all') : null} />
    </nav>
  )
}

function Checklists({ current }: { current: string | null }) {
  const view = useSession()
  const units = unitsInOrder(view).map((unit) => ({ unit, progress: progressOfUnit(view, unit.id) }))
  const concluded = units.reduce((sum, { progress }) => sum + progress.concluded, 0)
  const total = units.reduce((sum, { progress }) => sum + progress.total, 0)
  return (
    <div className="side-checklists">
      <h2 className="side-heading">{words.checklists}</h2>
      <ul className="side-units">
        <li>
          <UnitLink
            id={view.id}
            unit="all"
            name={words.allItems}
            current={current}
            concluded={concluded}
            total={total}
          />
        </li>
        {units.map(({ unit, progress }) => (
          <li key={unit.id}>
            <UnitLink
              id={view.id}
              unit={unit.id}
              name={unit.name}
              current={current}
              concluded={progress.concluded}
              total={progress.total}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}

function UnitLink({
  id,
  unit,
  name,
  current,
  concluded,
  total,
}: {
  id: string
  unit: string
  name: string
  current: string | null
  concluded: number
  total: number
}) {
  const done = total > 0 && concluded === total
  return (
    <a
      href={hrefOf(id, 'checklist', unit)}
      className="side-link side-unit"
      aria-current={current === unit ? 'page' : undefined}
    >
      <span className="side-unit-name">{name}</span>
      <span className="side-unit-count">
        {done ? <CircleCheck size={14} aria-hidden="true" /> : null}
        <span aria-hidden="true">{done ? total : `${concluded}/${total}`}</span>
        <span className="visually-hidden">{words.progressOf(concluded, total)}</span>
      </span>
      <Meter value={concluded} total={total} label={words.progressOf(concluded, total)} />
    </a>
  )
}
