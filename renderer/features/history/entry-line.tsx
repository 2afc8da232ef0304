import { Undo2 } from 'lucide-react'
import { useState } from 'react'
import type { HistoryEntry } from '../../../shared/ipc/contract.ts'
import { historyWords as words } from '../../../shared/text/en/screens-history.ts'
import { formatTime } from '../../format.ts'
import { useAsk } from '../../session/use-session.ts'
import { Button } from '../../ui/button.tsx'
import { Tag } from '../../ui/tag.tsx'
import { toast } from '../../ui/messages.ts'

const shownFirst = 4

/** One change: when, who, what in words, and the way to take it back. */
export function EntryLine({ entry }: { entry: HistoryEntry }) {
  return (
    <tr className={entry.undone ? 'history-line history-line-undone' : 'history-line'}>
      <td className="history-time" title={words.line(entry.sequence)}>
        {formatTime(entry.at)}
      </td>
      <td className="history-by">{entry.by}</td>
      <td>
        <What entry={entry} />
      </td>
      <td className="history-act">
        {entry.undone ? <Tag>{words.undone}</Tag> : entry.canUndo ? <TakeBack entry={entry} /> : null}
      </td>
    </tr>
  )
}

/** What a change did. A bulk change is told in part, and whole on request. */
function What({ entry }: { entry: HistoryEntry }) {
  const [all, setAll] = useState(false)
  const told = entry.words
  const shown = all || told.length <= shownFirst + 1 ? told : told.slice(0, shownFirst)
  return (
    <>
      {shown.map((sentence, index) => (
        <p key={index} className="history-words">
          {sentence}
        </p>
      ))}
      {told.length > shownFirst + 1 && (
        <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.fewerWords : words.moreWords(told.length - shownFirst)}
        </button>
      )}
    </>
  )
}

function TakeBack({ entry }: { entry: HistoryEntry }) {
  const session = useAsk()
  const [busy, setBusy] = useState(false)
  const run = async () => {
    setBusy(true)
    const answer = await session.undo(entry.change)
    setBusy(false)
    if (answer.ok) toast({ words: words.undid })
  }
  return (
    <Button
      small
      look="quiet"
      icon={<Undo2 size={14} />}
      disabled={busy}
      aria-label={words.undoOf(entry.words[0] ?? words.line(entry.sequence))}
      onClick={() => void run()}
    >
      {words.undo}
    </Button>
  )
}
