import { Check, RotateCcw, Target as TargetIcon } from 'lucide-react'
import { memo, useState } from 'react'
import { DeterminationResult } from '../../../shared/model/determination.ts'
import { reportScreen as words } from '../../../shared/text/en/screens-report.ts'
import { DraftField } from '../../session/draft-field.tsx'
import { ItemLink } from '../../session/pickers.tsx'
import { useAsk } from '../../session/use-session.ts'
import { AskReason } from '../../session/ask-reason.tsx'
import { Button, IconButton } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { Tag } from '../../ui/tag.tsx'
import { goalOf, isChanged, isOpen, isOutdated, resultOf, type FrameworkText, type Line } from './determinations.ts'
import { RequirementNotes } from './requirement-notes.tsx'
import { TargetDialog } from './target-dialog.tsx'
import { aimInWords, hasTargets } from './targets.ts'
import { useDetermine } from './use-determine.ts'

const mostRefs = 8

interface LineProps {
  readonly framework: FrameworkText
  readonly line: Line
  readonly disabled: boolean
}

/** One requirement: what answers it, what is proposed, what the auditor determined, and what the client aims at. */
export const RequirementLine = memo(function RequirementLine({ framework, line, disabled }: LineProps) {
  const { determine, takeBack } = useDetermine(framework, line)
  const [asking, setAsking] = useState<DeterminationResult | null>(null)
  const { determination, proposed } = line
  const choose = (result: DeterminationResult) => (result === proposed ? void determine(result, '') : setAsking(result))
  return (
    <li className="requirement">
      <div className="requirement-text">
        <p>
          <strong>{line.id}</strong> {line.title}
        </p>
        <Basis line={line} />
        <RequirementNotes framework={framework} line={line} />
        {isOutdated(line) && !disabled && <Outdated line={line} onChoose={choose} />}
      </div>
      <div className="requirement-standing">
        <Standing line={line} />
        {isOpen(line) && !disabled && (
          <Button
            small
            aria-label={words.confirmOf(line.id)}
            icon={<Check size={14} />}
            onClick={() => void determine(proposed, '')}
          >
            {words.confirm}
          </Button>
        )}
        {determination && !disabled && (
          <IconButton label={words.takeBackOf(line.id)} icon={<RotateCcw size={14} />} onClick={takeBack} />
        )}
      </div>
      <div className="requirement-result">
        <Select
          label={words.resultOf(line.id)}
          hideLabel
          choices={resultsFor(framework, line)}
          value={resultOf(line)}
          disabled={disabled}
          onChange={choose}
        />
        {hasTargets(framework) && <Aim framework={framework} line={line} disabled={disabled} />}
      </div>
      <Reason line={line} disabled={disabled} />
      {asking && (
        <AskReason
          draftKey={`determination/${framework.id} ${line.id}/reason-of-new`}
          title={words.askReason(line.id, words.results[asking])}
          words={words.askReasonWords(words.results[proposed])}
          initial={determination?.reason ?? ''}
          act={words.askReasonDo(words.results[asking])}
          onAct={(reason) => determine(asking, reason)}
          onClose={() => setAsking(null)}
        />
      )}
    </li>
  )
})

/** The results that can be chosen. What is out of the Target Profile is said of the target, not of the result. */
function resultsFor(framework: FrameworkText, line: Line) {
  const isOut = [resultOf(line), line.proposed].includes('out-of-target')
  return DeterminationResult.options
    .filter((result) => result !== 'out-of-target' || isOut || !hasTargets(framework))
    .map((value) => ({ value, label: words.results[value] }))
}

function Basis({ line }: { line: Line }) {
  const { answeredBy, supportedBy } = line
  return (
    <p className="small requirement-refs">
      {answeredBy.length === 0 && <span className="muted">{words.answeredNone}</span>}
      {answeredBy.slice(0, mostRefs).map((row) => (
        <ItemLink key={row.key} itemKey={row.key} />
      ))}
      {answeredBy.length > mostRefs && <span className="muted">+{answeredBy.length - mostRefs}</span>}
      {supportedBy.length > 0 && (
        <span className="muted" title={supportedBy.map((row) => row.ref).join(', ')}>
          {words.supportedBy(inShort(line))}
        </span>
      )}
    </p>
  )
}

function inShort({ supportedBy }: Line): string {
  const shown = supportedBy.slice(0, 3).map((row) => row.ref)
  const rest = supportedBy.length - shown.length
  return rest > 0 ? `${shown.join(', ')} +${rest}` : shown.join(', ')
}

/** Whether the result is a proposal, confirmed, the auditor's own, or no longer what its items say. */
function Standing({ line }: { line: Line }) {
  if (!line.determination) return line.proposed === 'not-determined' ? null : <Tag>{words.proposal}</Tag>
  if (isOutdated(line)) return <Tag tone="caution">{words.outdatedMark}</Tag>
  return isChanged(line) ? <Tag tone="caution">{words.changed}</Tag> : <Tag tone="good">{words.confirmed}</Tag>
}

/** Confirms anew with one click what is proposed now; another result can be kept, with a reason. */
function Outdated({ line, onChoose }: { line: Line; onChoose: (result: DeterminationResult) => void }) {
  const { proposed } = line
  const result = resultOf(line)
  return (
    <p className="row requirement-anew">
      <Button
        small
        aria-label={words.confirmAnewOf(line.id, words.results[proposed])}
        icon={<Check size={14} />}
        onClick={() => onChoose(proposed)}
      >
        {words.confirmAnew(words.results[proposed])}
      </Button>
      {result !== proposed && (
        <Button
          small
          look="quiet"
          aria-label={words.keepOf(line.id, words.results[result])}
          onClick={() => onChoose(result)}
        >
          {words.keep(words.results[result])}
        </Button>
      )}
    </p>
  )
}

/** What the client aims at, and the way to say so. */
function Aim({ framework, line, disabled }: LineProps) {
  const [open, setOpen] = useState(false)
  const { target } = line
  const said = aimInWords(goalOf(line), target?.priority ?? null)
  return (
    <>
      <Button
        small
        look="quiet"
        className="requirement-aim"
        icon={<TargetIcon size={14} />}
        disabled={disabled}
        aria-label={words.aimOf(line.id, said)}
        onClick={() => setOpen(true)}
      >
        {said}
      </Button>
      {open && (
        <TargetDialog
          framework={framework}
          lines={[line]}
          title={words.targetOf(line.id)}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}

/** The reason of a result that is not the one proposed. */
function Reason({ line, disabled }: { line: Line; disabled: boolean }) {
  const session = useAsk()
  const { determination } = line
  if (!determination || (!isChanged(line) && determination.reason === '')) return null
  return (
    <div className="requirement-reason">
      <DraftField
        draftKey={`determination/${determination.id}/reason`}
        label={words.reasonOf(line.id)}
        stored={determination.reason}
        rows={1}
        disabled={disabled}
        save={(reason) =>
          session.intend(
            { type: 'record.change', table: 'determination', id: determination.id, fields: { reason } },
            { quiet: true },
          )
        }
        {...(determination.reason === '' ? { hint: words.reasonNeeded } : {})}
      />
    </div>
  )
}
