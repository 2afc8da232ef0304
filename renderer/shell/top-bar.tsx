import { CircleHelp, Command, Redo2, Undo2 } from 'lucide-react'
import { screens } from '../../shared/text/en/screens.ts'
import { formatPeriod } from '../format.ts'
import { useAsk, useSession } from '../session/use-session.ts'
import { IconButton } from '../ui/button.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { Tag } from '../ui/tag.tsx'
import { Brand } from './brand.tsx'
import { SavedMark } from './saved-mark.tsx'
import { ThemeMenu } from './theme-menu.tsx'
import { takeBack } from './use-shell-keys.ts'

const words = screens.shell

/** Whose assessment this is, whether all is saved, and what can be done from anywhere. */
export function TopBar({ onCommands, onKeys }: { onCommands: () => void; onKeys: () => void }) {
  const session = useAsk()
  const { state, revision, canUndo, canRedo, status } = useSession()
  const { client, title, period } = state.about
  return (
    <header className="top">
      <button type="button" className="skip" onClick={() => document.getElementById('main')?.focus()}>
        {screens.app.skip}
      </button>
      <Brand />
      <div className="top-about">
        <span className="top-client">{client}</span>
        <span className="top-title">{title}</span>
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
          keys="Mod+Z"
          icon={<Undo2 size={18} />}
          disabled={!canUndo}
          onClick={() => void takeBack(session, 'undo')}
        />
        <IconButton
          label={words.redo}
          keys="Mod+Shift+Z"
          icon={<Redo2 size={18} />}
          disabled={!canRedo}
          onClick={() => void takeBack(session, 'redo')}
        />
        <button type="button" className="button button-plain button-small" onClick={onCommands}>
          <Command size={14} />
          {words.commands}
          <Kbd keys="Mod+K" />
        </button>
        <ThemeMenu />
        <IconButton label={words.keys} keys="F1" icon={<CircleHelp size={18} />} onClick={onKeys} />
      </div>
    </header>
  )
}
