import { CircleHelp, PanelLeftClose, PanelLeftOpen, Redo2, SquareChevronRight, Undo2 } from 'lucide-react'
import type { CommandId } from '../../shared/commands.ts'
import { screens } from '../../shared/text/en/screens.ts'
import { formatPeriod } from '../format.ts'
import { useSession } from '../session/use-session.ts'
import { IconButton } from '../ui/button.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { Tag } from '../ui/tag.tsx'
import { keysOf, type Acts } from './acts.ts'
import { Brand } from './brand.tsx'
import { MeButton } from './me-button.tsx'
import { SavedMark } from './saved-mark.tsx'
import { ThemeMenu } from './theme-menu.tsx'

const words = screens.shell

/** Whose assessment this is, whether all is saved, and what can be done from anywhere. */
export function TopBar({ acts, pagesShown }: { acts: Acts; pagesShown: boolean }) {
  const { state, revision, canUndo, canRedo, status } = useSession()
  const { client, title, period } = state.about
  return (
    <header className="top">
      <button type="button" className="skip" onClick={() => document.getElementById('main')?.focus()}>
        {screens.app.skip}
      </button>
      <IconButton
        label={pagesShown ? words.pagesClose : words.pagesOpen}
        {...keysFor('pages')}
        icon={pagesShown ? <PanelLeftClose size={18} /> : <PanelLeftOpen size={18} />}
        aria-expanded={pagesShown}
        onClick={acts.pages}
      />
      <Brand />
      <div className="top-about">
        <span className="top-client" title={client}>
          {client}
        </span>
        <span className="top-title" title={title}>
          {title}
        </span>
        <span className="top-period">{formatPeriod(period)}</span>
      </div>
      <div className="top-end">
        {revision && (
          <Tag tone={revision.status === 'open' ? 'plain' : 'accent'}>
            {words.revision(revision.number, screens.words.revisionStatus[revision.status])}
          </Tag>
        )}
        {status.kind === 'read-only' || state.handover ? <Tag tone="caution">{words.readOnly}</Tag> : <SavedMark />}
        <span className="top-rule" />
        <IconButton
          label={words.undo}
          {...keysFor('undo')}
          icon={<Undo2 size={18} />}
          disabled={!canUndo}
          onClick={acts.undo}
        />
        <IconButton
          label={words.redo}
          {...keysFor('redo')}
          icon={<Redo2 size={18} />}
          disabled={!canRedo}
          onClick={acts.redo}
        />
        <MeButton acts={acts} />
        <TopEnd acts={acts} />
      </div>
    </header>
  )
}

/** What every screen has at the end of its top: commands, appearance, help. */
export function TopEnd({ acts }: { acts: Acts }) {
  return (
    <>
      <button type="button" className="button button-plain button-small top-commands" onClick={acts.commands}>
        <SquareChevronRight size={14} />
        {words.commands}
        <Kbd keys={keysOf('commands') ?? ''} />
      </button>
      <ThemeMenu />
      <IconButton label={words.help} {...keysFor('help')} icon={<CircleHelp size={18} />} onClick={acts.help} />
    </>
  )
}

function keysFor(id: CommandId): { readonly keys?: string } {
  const keys = keysOf(id)
  return keys === null ? {} : { keys }
}
