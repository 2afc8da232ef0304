import { Command } from 'cmdk'
import { useMemo, useState, type ReactNode } from 'react'
import { screens } from '../../shared/text/en/screens.ts'
import { href, hrefOf, hrefOfItem, navigate, parsePlace } from '../routes/location.ts'
import type { SavedView } from '../features/checklist/arrangement.ts'
import { showView, useViews } from '../features/checklist/use-views.ts'
import { pages } from '../routes/pages.tsx'
import { activeItem } from '../session/active-item.ts'
import { unitsInOrder } from '../session/progress.ts'
import { useAsk, useSession, type SessionView } from '../session/use-session.ts'
import { setTheme, Theme } from '../theme.ts'
import { Dialog } from '../ui/dialog.tsx'
import { matches, type Command as PaletteCommand } from './match-commands.ts'
import { takeBack } from './use-shell-keys.ts'
import './command-palette.css'

const words = screens.palette

/** Goes anywhere and does anything by a few letters. */
export function CommandPalette({ open, onClose, onKeys }: { open: boolean; onClose: () => void; onKeys: () => void }) {
  return (
    <Dialog open={open} onClose={onClose} title={words.title}>
      <Palette onClose={onClose} onKeys={onKeys} />
    </Dialog>
  )
}

function Palette({ onClose, onKeys }: { onClose: () => void; onKeys: () => void }) {
  const [typed, setTyped] = useState('')
  const commands = useCommands(onKeys)
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

function useCommands(onKeys: () => void): readonly PaletteCommand[] {
  const session = useAsk()
  const view = useSession()
  const { builtIn, saved } = useViews()
  const views = useMemo(() => [...builtIn, ...saved], [builtIn, saved])
  return useMemo(
    () => [
      ...pageCommands(view),
      ...unitCommands(view),
      ...viewCommands(view, views),
      { id: 'undo', group: words.act, label: screens.shell.undo, run: () => void takeBack(session, 'undo') },
      { id: 'redo', group: words.act, label: screens.shell.redo, run: () => void takeBack(session, 'redo') },
      { id: 'keys', group: words.act, label: screens.keys.list.help, run: onKeys },
      ...Theme.options.map((theme) => ({
        id: `theme-${theme}`,
        group: words.act,
        label: `${screens.shell.theme}: ${screens.shell.themes[theme]}`,
        run: () => setTheme(theme),
      })),
      ...itemCommands(view),
      ...findingCommands(view),
      ...evidenceCommands(view),
      // Last, so that a reference and Enter go to an item and never conclude one.
      ...activeItemCommands(),
    ],
    [session, view, views, onKeys],
  )
}

function pageCommands({ id }: SessionView): PaletteCommand[] {
  return [
    ...pages
      .filter((page) => page.path !== 'checklist')
      .map((page) => ({
        id: `page-${page.path}`,
        group: words.goTo,
        label: page.label,
        run: () => navigate(hrefOf(id, page.path)),
      })),
    { id: 'list', group: words.goTo, label: words.list, run: () => navigate('#/') },
    { id: 'new', group: words.goTo, label: words.newAssessment, run: () => navigate('#/new') },
  ]
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
