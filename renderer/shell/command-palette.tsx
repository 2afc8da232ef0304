import { Command } from 'cmdk'
import { useCallback, useMemo, useState, type ReactNode } from 'react'
import { menus, type MenuName, type Recent } from '../../shared/commands.ts'
import { commandAlso, commandWords, menuWords } from '../../shared/text/en/commands.ts'
import { screens } from '../../shared/text/en/screens.ts'
import { href, hrefOf, hrefOfItem, navigate, parsePlace } from '../routes/location.ts'
import type { SavedView } from '../features/checklist/arrangement.ts'
import { showView, useViews } from '../features/checklist/use-views.ts'
import { activeItem } from '../session/active-item.ts'
import { unitsInOrder } from '../session/progress.ts'
import { useSession, type SessionView } from '../session/use-session.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { useRecents, type Acts } from './acts.ts'
import { matches, type Command as PaletteCommand } from './match-commands.ts'
import './command-palette.css'

const words = screens.palette

/** Goes anywhere and does anything by a few letters; `own` are the commands of an assessment. */
export function CommandPalette({
  open,
  onClose,
  acts,
  own,
}: {
  open: boolean
  onClose: () => void
  acts: Acts
  own: () => readonly PaletteCommand[]
}) {
  return (
    <Dialog open={open} onClose={onClose} title={words.title}>
      <Palette onClose={onClose} acts={acts} own={own} />
    </Dialog>
  )
}

function Palette({ onClose, acts, own }: { onClose: () => void; acts: Acts; own: () => readonly PaletteCommand[] }) {
  const [typed, setTyped] = useState('')
  const recents = useRecents()
  const commands = useMemo(() => [...generalCommands(acts, recents), ...own()], [acts, recents, own])
  // At once, not deferred: Enter, however soon it comes, must meet the list for what is typed.
  const found = useMemo(() => matches(commands, typed), [commands, typed])
  return (
    <Command label={words.title} shouldFilter={false} className="palette" loop>
      <Command.Input value={typed} onValueChange={setTyped} placeholder={words.placeholder} autoFocus />
      <Command.List>
        {found.length === 0 && <p className="palette-empty">{words.nothing}</p>}
        {found.map(({ group, commands: inGroup }) => (
          <Command.Group key={group} heading={group}>
            {inGroup.map((command) => (
              <Entry
                key={command.id}
                id={command.id}
                onSelect={() => {
                  onClose()
                  command.run()
                }}
              >
                <span className="palette-label">{command.label}</span>
                {command.keys && <Kbd keys={command.keys} />}
                {command.detail && <span className="palette-detail">{command.detail}</span>}
              </Entry>
            ))}
          </Command.Group>
        ))}
      </Command.List>
    </Command>
  )
}

function Entry({ id, onSelect, children }: { id: string; onSelect: () => void; children: ReactNode }) {
  return (
    <Command.Item value={id} onSelect={onSelect} className="palette-item">
      {children}
    </Command.Item>
  )
}

/** Pages first, because they are what is mostly asked for. */
const menuOrder: readonly MenuName[] = ['go', 'file', 'edit', 'view', 'help']

/** What the menus hold, as far as it can be done now, and what was open lately. */
function generalCommands(acts: Acts, recents: readonly Recent[]): PaletteCommand[] {
  const ofMenus = menuOrder.flatMap((menu) =>
    menus[menu].flat().flatMap(({ id, keys }): PaletteCommand[] => {
      const run = acts[id]
      if (!run || id === 'commands') return []
      const also = commandAlso[id]
      const more = { ...(keys?.[0] && { keys: keys[0] }), ...(also && { also }) }
      return [{ id, group: menuWords[menu], label: commandWords[id], ...more, run }]
    }),
  )
  const ofRecents = recents.map(({ id, name }) => ({
    id: `recent-${id}`,
    group: words.recent,
    label: name,
    onlyWhenAsked: true,
    run: () => navigate(hrefOf(id, 'overview')),
  }))
  return [...ofMenus, ...ofRecents]
}

/** What there is to do and to go to in the assessment that is open. */
export function useAssessmentCommands(): () => readonly PaletteCommand[] {
  const view = useSession()
  const { builtIn, saved } = useViews()
  return useCallback(
    () => [
      ...unitCommands(view),
      ...viewCommands(view, [...builtIn, ...saved]),
      ...itemCommands(view),
      ...findingCommands(view),
      ...evidenceCommands(view),
      // Last, so that a reference and Enter go to an item and never conclude one.
      ...activeItemCommands(),
    ],
    [view, builtIn, saved],
  )
}

/** What can be done with the item that is open; the group names it. */
function activeItemCommands(): PaletteCommand[] {
  const active = activeItem()
  if (!active) return []
  return active.acts.map(({ id, label, run }) => ({ id: `act-${id}`, group: words.onItem(active.ref), label, run }))
}

function viewCommands({ id }: SessionView, views: readonly SavedView[]): PaletteCommand[] {
  return views.map((view) => ({
    id: `view-${view.name}`,
    group: words.views,
    label: view.name,
    run: () => {
      const { path } = parsePlace(window.location.hash)
      const unit = path[2] === 'checklist' ? (path[3] ?? 'all') : 'all'
      showView(id, unit, view)
      navigate(hrefOf(id, 'checklist', unit))
    },
  }))
}

function findingCommands({ id, state }: SessionView): PaletteCommand[] {
  return Object.values(state.finding).map((finding) => ({
    id: `finding-${finding.id}`,
    group: words.findings,
    label: finding.title,
    detail: finding.ref,
    onlyWhenAsked: true,
    run: () => navigate(hrefOf(id, 'findings', finding.id)),
  }))
}

function evidenceCommands({ id, state }: SessionView): PaletteCommand[] {
  return Object.values(state.evidence).map((evidence) => ({
    id: `evidence-${evidence.id}`,
    group: words.evidence,
    label: evidence.title,
    detail: evidence.ref,
    onlyWhenAsked: true,
    run: () => navigate(href(['a', id, 'evidence'], { show: evidence.id })),
  }))
}

function unitCommands(view: SessionView): PaletteCommand[] {
  return unitsInOrder(view).map((unit) => ({
    id: `unit-${unit.id}`,
    group: words.checklists,
    label: unit.name,
    detail: unit.prefix,
    run: () => navigate(hrefOf(view.id, 'checklist', unit.id)),
  }))
}

function itemCommands(view: SessionView): PaletteCommand[] {
  return view.rows.map((row) => ({
    id: `item-${row.key}`,
    group: words.items,
    label: row.title,
    detail: row.ref,
    onlyWhenAsked: true,
    run: () => navigate(hrefOfItem(view.id, row.key)),
  }))
}
