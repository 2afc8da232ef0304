import { useMemo } from 'react'
import * as z from 'zod'
import { commands, mostRecent, Recent, type CommandId } from '../../shared/commands.ts'
import { menuTexts } from '../../shared/text/en/commands.ts'
import { screens } from '../../shared/text/en/screens.ts'
import { useApp } from '../app-context.ts'
import { recall, remember, useRemembered } from '../memory.ts'
import { hrefOf, navigate, parsePlace } from '../routes/location.ts'
import { goToNextBlocker } from '../session/next-blocker.ts'
import type { Session } from '../session/session.ts'
import { useAsk } from '../session/use-session.ts'
import { nextTextSize, setTextSize, textSize, type TextSize } from '../text-size.ts'
import { setTheme, Theme } from '../theme.ts'
import { toast } from '../ui/messages.ts'
import { takenBackOf } from './taken-back.ts'

/** What is done for each command; one that is not there cannot be done now. */
export type Acts = Readonly<Partial<Record<CommandId, () => void>>>

/** What can stand above the page from anywhere. */
export type Overlay = 'profile' | 'commands' | 'keys' | 'help' | 'about'

const Recents = z.array(Recent).max(mostRecent)
const noRecents: Recent[] = []
const PartOpen = z.boolean()

/** How things look: what can be changed even before anybody said who works here. */
export const looks: Acts = {
  ...Object.fromEntries(Theme.options.map((theme) => [`theme-${theme}`, () => setTheme(theme)])),
  'text-larger': () => resize(nextTextSize(textSize(), 1)),
  'text-smaller': () => resize(nextTextSize(textSize(), -1)),
  'text-usual': () => resize(100),
}

/** What can be done on every screen; `show` shows what stands above the page. */
export function everywhere(show: (overlay: Overlay) => void): Acts {
  return {
    ...looks,
    new: () => navigate('#/new'),
    list: () => navigate('#/'),
    receive: () => navigate('#/?receive=1'),
    verify: () => navigate('#/verify'),
    templates: () => navigate('#/templates'),
    wordings: () => navigate('#/wordings'),
    profile: () => show('profile'),
    commands: () => show('commands'),
    help: () => show('help'),
    keys: () => show('keys'),
    about: () => show('about'),
  }
}

/** What can be done with the assessment that is open, beside what can be done everywhere. */
export function useActs(show: (overlay: Overlay) => void, pages: () => void): Acts {
  const session = useAsk()
  const { id } = session
  const { info } = useApp()
  return useMemo(() => {
    const to = (...path: [string, ...string[]]) => [path[0], () => navigate(hrefOf(id, ...path))] as const
    const names = ['overview', 'matrix', 'findings', 'evidence', 'reliance', 'review', 'sign-off', 'report'] as const
    const more = ['history', 'worksheet', 'scope', 'hand-over'] as const
    return {
      ...everywhere(show),
      ...Object.fromEntries([...names, ...more].map((name) => to(name))),
      search: () => navigate(hrefOf(id, 'search'), { now: true }),
      checklist: () => navigate(hrefOf(id, 'checklist', 'all')),
      export: () => navigate(hrefOf(id, 'report', 'export')),
      close: () => navigate('#/'),
      pages,
      panel: () => remember('panel/open', !(recall('panel/open', PartOpen) ?? true)),
      'next-blocker': () => {
        const open = session.state()
        const after = parsePlace(window.location.hash).query['item'] ?? null
        if (open.phase === 'open') goToNextBlocker(open, after, info.today)
      },
      undo: () => void takeBack(session, 'undo'),
      redo: () => void takeBack(session, 'redo'),
    }
  }, [session, id, info, show, pages])
}

/** Assessments that were open lately, the last one first. */
export function useRecents(): readonly Recent[] {
  const [recents] = useRemembered('recent', Recents, noRecents)
  return recents
}

/** Notes that an assessment is open. */
export function noteRecent(recent: Recent): void {
  const others = (recall('recent', Recents) ?? []).filter(({ id }) => id !== recent.id)
  remember('recent', [recent, ...others].slice(0, mostRecent))
}

/** Undoes or redoes the last change and says where, and what stands there now. */
export async function takeBack(session: Session, action: 'undo' | 'redo'): Promise<void> {
  const answer = action === 'undo' ? await session.undo() : await session.redo()
  if (!answer.ok) return
  const state = session.state()
  if (state.phase !== 'open') return
  const { undone, redone } = screens.shell
  toast({ words: (action === 'undo' ? undone : redone)(takenBackOf(answer.value.line, state.state)) })
}

/** Whether typing into the target writes text. */
export function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'file', 'range'].includes(target.type)
}

/** The keys a command is shown with. */
export function keysOf(id: CommandId): string | null {
  return commands.find((each) => each.id === id)?.keys?.[0] ?? null
}

function resize(size: TextSize): void {
  setTextSize(size)
  toast({ words: menuTexts.textSize(size), kind: 'text-size' })
}
