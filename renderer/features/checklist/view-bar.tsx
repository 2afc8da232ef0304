import { ChevronDown, Columns3, Group, ListRestart, X } from 'lucide-react'
import { useState } from 'react'
import { gridWords as words } from '../../../shared/text/en/screens-grid.ts'
import { useSession } from '../../session/use-session.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogCancel } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { Menu } from '../../ui/menu.tsx'
import { announce, toast } from '../../ui/messages.ts'
import { Tooltip } from '../../ui/tooltip.tsx'
import { ColumnId, fixedColumns, type Arrangement, type SavedView } from './arrangement.ts'
import type { Filter } from './filter.ts'
import { Grouping } from './grouping.ts'
import { showView, useViews, viewNameOf } from './use-views.ts'

/** How the checklist is looked at: views, groups, columns, and putting rows that have changed where they belong. */
export function ViewBar({
  unit,
  arrangement,
  onArrangement,
  filter,
  isOld,
  onAgain,
}: {
  unit: string
  arrangement: Arrangement
  onArrangement: (arrangement: Arrangement) => void
  filter: Filter
  isOld: boolean
  onAgain: () => void
}) {
  const { id } = useSession()
  const views = useViews()
  const [saving, setSaving] = useState(false)
  const shown = viewNameOf(views, arrangement, filter)
  const show = (view: SavedView) => {
    showView(id, unit, view)
    announce(words.viewShown(view.name))
  }
  const group = (next: Grouping | null) => {
    onArrangement({ ...arrangement, group: next })
    announce(next === null ? words.groups.none : words.groupedBy(words.groups[next]))
  }
  const toggle = (column: ColumnId) => {
    const { columns } = arrangement
    const next = columns.includes(column) ? columns.filter((each) => each !== column) : [...columns, column]
    onArrangement({ ...arrangement, columns: next })
  }
  const remove = (name: string) => {
    views.remove(name)
    toast({ words: words.viewRemoved(name) })
  }
  const groupHint =
    arrangement.group === 'csf' || arrangement.group === 'annexA' ? words.firstOnly[arrangement.group] : null
  return (
    <div className="view-bar" role="toolbar" aria-label={words.views}>
      <Menu
        align="start"
        trigger={
          <Button small>
            {shown}
            <ChevronDown size={14} />
          </Button>
        }
        items={[
          ...[...views.builtIn, ...views.saved].map((view) => ({
            label: view.name,
            checked: view.name === shown,
            onSelect: () => show(view),
          })),
          { label: words.saveView, onSelect: () => setSaving(true) },
          ...views.saved
            .filter(({ name }) => name === shown)
            .map(({ name }) => ({
              label: words.viewRemove(name),
              icon: <X size={16} />,
              danger: true,
              onSelect: () => remove(name),
            })),
        ]}
      />
      <Menu
        align="start"
        trigger={
          <Button small icon={<Group size={14} />} className={arrangement.group === null ? '' : 'filter-on'}>
            {arrangement.group === null ? words.group : words.groupedBy(words.groups[arrangement.group])}
          </Button>
        }
        items={[null, ...Grouping.options].map((each) => ({
          label: words.groups[each ?? 'none'],
          checked: arrangement.group === each,
          onSelect: () => group(each),
        }))}
      />
      <Menu
        align="start"
        trigger={
          <Button small icon={<Columns3 size={14} />}>
            {words.columnsMenu}
          </Button>
        }
        items={[
          ...ColumnId.options
            .filter((column) => !fixedColumns.includes(column))
            .map((column) => ({
              label: words.columns[column],
              checked: arrangement.columns.includes(column),
              stays: true,
              onSelect: () => toggle(column),
            })),
          { label: words.widthsReset, onSelect: () => onArrangement({ ...arrangement, widths: {} }) },
        ]}
      />
      {isOld && (
        <Tooltip words={words.againWhy} keys="r">
          <Button small look="quiet" icon={<ListRestart size={14} />} onClick={onAgain}>
            {words.again}
          </Button>
        </Tooltip>
      )}
      {groupHint && <p className="view-hint">{groupHint}</p>}
      {saving && (
        <SaveView
          taken={views.builtIn.map(({ name }) => name)}
          onSave={(name) => {
            views.save({ name, arrangement, filter })
            toast({ words: words.viewSaved(name) })
            setSaving(false)
          }}
          onClose={() => setSaving(false)}
        />
      )}
    </div>
  )
}

function SaveView({
  taken,
  onSave,
  onClose,
}: {
  taken: readonly string[]
  onSave: (name: string) => void
  onClose: () => void
}) {
  const [name, setName] = useState('')
  const [error, setError] = useState<string | null>(null)
  const save = () => {
    const given = name.trim()
    if (given === '') return setError(words.viewNameNeeded)
    if (taken.includes(given)) return setError(words.viewNameTaken)
    onSave(given)
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.saveViewTitle}
      description={words.saveViewWords}
      footer={
        <>
          <DialogCancel />
          <Button look="primary" onClick={save}>
            {words.saveViewDo}
          </Button>
        </>
      }
    >
      <TextField
        label={words.viewName}
        value={name}
        error={error}
        maxLength={80}
        onChange={(next) => {
          setName(next)
          setError(null)
        }}
        onKeyDown={(event) => event.key === 'Enter' && save()}
      />
    </Dialog>
  )
}
