import { useSyncExternalStore } from 'react'
import { BadgePlus, FileWarning, MessageSquareText, Paperclip, PencilRuler, PenLine, StickyNote } from 'lucide-react'
import type { Row } from '../../../shared/model/row.ts'
import { tailoringWords } from '../../../shared/text/en/screens-tailoring.ts'
import { gridWords } from '../../../shared/text/en/screens-grid.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { ConclusionMark } from '../../marks/conclusion-mark.tsx'
import { StatusMark } from '../../marks/status-mark.tsx'
import { tailoredAs } from '../../session/tailored.ts'
import { formatDayOf } from '../../format.ts'
import { useAsk, useItem, useSession } from '../../session/use-session.ts'
import { Halves } from './halves.tsx'
import { findingCounts, referencesIn } from './line.ts'

/** The title, with small marks for what is already there: an override, findings, evidence, a note, a comment. */
export function TitleCell({ row }: { row: Row }) {
  const item = useItem(row.key)
  return (
    <>
      <span className="cell-title-text">{row.title}</span>
      <span className="cell-marks">
        {row.tailored && <TailoredSign row={row} />}
        {row.overridden && <Sign icon={<PencilRuler size={12} />} label={screens.item.overridden} />}
        <FindingSign row={row} />
        {item && item.evidence.length > 0 && <Sign icon={<Paperclip size={12} />} label={screens.item.evidenceCited} />}
        {item && item.workingNote !== '' && <Sign icon={<StickyNote size={12} />} label={screens.item.workingNote} />}
        {item && item.reportComment !== '' && (
          <Sign icon={<MessageSquareText size={12} />} label={screens.item.reportComment} />
        )}
      </span>
    </>
  )
}

function FindingSign({ row }: { row: Row }) {
  return useFindingCount(row) > 0 && <Sign icon={<FileWarning size={12} />} label={gridWords.hasFinding} />
}

/** Says that a control is the firm's own, or was reworded. */
function TailoredSign({ row }: { row: Row }) {
  const tailored = tailoredAs(row, useSession().state)
  if (!tailored) return null
  const icon = tailored === 'own' ? <BadgePlus size={12} /> : <PenLine size={12} />
  return <Sign icon={icon} label={tailoringWords.kindMark[tailored]} />
}

function Sign({ icon, label }: { icon: React.ReactNode; label: string }) {
  return (
    <span role="img" aria-label={label} title={label}>
      {icon}
    </span>
  )
}

export function HalvesCell({ row }: { row: Row }) {
  return <Halves origination={row.origination} provided={row.provided} responsibility={row.responsibility} clamp />
}

export function ConclusionCell({ row }: { row: Row }) {
  const item = useItem(row.key)
  return item && <ConclusionMark conclusion={item.conclusion} short />
}

export function StatusCell({ row }: { row: Row }) {
  const item = useItem(row.key)
  return item && <StatusMark status={item.workStatus} />
}

export function OwnerCell({ row }: { row: Row }) {
  const item = useItem(row.key)
  const session = useAsk()
  const name = useSyncExternalStore(session.subscribe, () => {
    const state = session.state()
    return (state.phase === 'open' && item?.assignee && state.state.person[item.assignee]?.name) || ''
  })
  return <span className="cell-clip">{name}</span>
}

/** The requirements of a framework that a control answers or supports. */
export function ReferencesCell({ row, framework }: { row: Row; framework: Parameters<typeof referencesIn>[1] }) {
  const ids = referencesIn(row, framework).join(', ')
  return (
    <span className="cell-clip" title={ids}>
      {ids}
    </span>
  )
}

export function LayerCell({ row }: { row: Row }) {
  return row.layer && <span className="cell-clip">{screens.words.layer[row.layer]}</span>
}

export function ReviewedCell({ row }: { row: Row }) {
  const mark = useItem(row.key)?.reviewed
  return (
    mark && (
      <span className="cell-clip" title={formatDayOf(mark.on)}>
        {mark.by}
      </span>
    )
  )
}

export function CountOfEvidence({ row }: { row: Row }) {
  const count = useItem(row.key)?.evidence.length ?? 0
  return count > 0 && <span className="cell-count">{count}</span>
}

function useFindingCount(row: Row): number {
  const session = useAsk()
  return useSyncExternalStore(session.subscribe, () => {
    const state = session.state()
    return state.phase === 'open' ? (findingCounts(state.state.finding).get(row.key) ?? 0) : 0
  })
}

export function CountOfFindings({ row }: { row: Row }) {
  const count = useFindingCount(row)
  return count > 0 && <span className="cell-count">{count}</span>
}
