import { BadgePlus, MessageSquareText, Paperclip, PencilRuler, PenLine, StickyNote } from 'lucide-react'
import type { Row } from '../../../shared/model/row.ts'
import { tailoringWords } from '../../../shared/text/en/screens-tailoring.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { ConclusionMark } from '../../marks/conclusion-mark.tsx'
import { StatusMark } from '../../marks/status-mark.tsx'
import { tailoredAs } from '../../session/tailored.ts'
import { useItem, useSession } from '../../session/use-session.ts'
import { Halves } from './halves.tsx'

/** The title, with small marks for what is already there: an override, evidence, a note, a comment. */
export function TitleCell({ row }: { row: Row }) {
  const item = useItem(row.key)
  return (
    <>
      <span className="cell-title-text">{row.title}</span>
      <span className="cell-marks">
        {row.tailored && <TailoredSign row={row} />}
        {row.overridden && <Sign icon={<PencilRuler size={12} />} label={screens.item.overridden} />}
        {item && item.evidence.length > 0 && <Sign icon={<Paperclip size={12} />} label={screens.item.evidenceCited} />}
        {item && item.workingNote !== '' && <Sign icon={<StickyNote size={12} />} label={screens.item.workingNote} />}
        {item && item.reportComment !== '' && (
          <Sign icon={<MessageSquareText size={12} />} label={screens.item.reportComment} />
        )}
      </span>
    </>
  )
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
