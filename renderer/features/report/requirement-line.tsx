import { Check, RotateCcw } from 'lucide-react'
import { DeterminationResult } from '../../../shared/model/determination.ts'
import { reportScreen as words } from '../../../shared/text/en/screens-report.ts'
import { DraftField } from '../../session/draft-field.tsx'
import { ItemLink } from '../../session/pickers.tsx'
import { useAsk } from '../../session/use-session.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { Tag } from '../../ui/tag.tsx'
import { isChanged, isOpen, isOutdated, resultOf, type FrameworkText, type Line } from './determinations.ts'

const results = DeterminationResult.options.map((value) => ({ value, label: words.results[value] }))
const mostRefs = 8

/** One requirement: what answers it, what is proposed and what the auditor determined. */
export function RequirementLine({
  framework,
  line,
  disabled,
}: {
  framework: FrameworkText
  line: Line
  disabled: boolean
}) {
  const session = useAsk()
  const { determination } = line
  const determine = (result: DeterminationResult) => {
    if (determination) {
      void session.intend({ type: 'record.change', table: 'determination', id: determination.id, fields: { result } })
      return
    }
    const value = { framework: framework.id, requirement: line.id, result, reason: '' }
    void session.intend({ type: 'record.add', table: 'determination', value })
  }
  /** A determination keeps the proposal it was made from, so one that is confirmed anew is a new one. */
  const confirmAnew = async () => {
    if (!determination) return
    const { id, framework: of, requirement, result, reason } = determination
    const removed = await session.intend({ type: 'record.remove', table: 'determination', id })
    if (!removed.ok) return
    await session.intend({
      type: 'record.add',
      table: 'determination',
      value: { framework: of, requirement, result, reason },
    })
  }
  const takeBack = () => {
    if (determination) void session.intend({ type: 'record.remove', table: 'determination', id: determination.id })
  }
  return (
    <li className="requirement">
      <div className="requirement-text">
        <p>
          <strong>{line.id}</strong> {line.title}
        </p>
        <p className="small requirement-refs">
          {line.answeredBy.length === 0 && <span className="muted">{words.answeredNone}</span>}
          {line.answeredBy.slice(0, mostRefs).map((row) => (
            <ItemLink key={row.key} itemKey={row.key} />
          ))}
          {line.answeredBy.length > mostRefs && <span className="muted">+{line.answeredBy.length - mostRefs}</span>}
          {line.supportedBy.length > 0 && (
            <span className="muted" title={line.supportedBy.map((row) => row.ref).join(', ')}>
              {words.supportedBy(inShort(line))}
            </span>
          )}
        </p>
        <Difference line={line} />
      </div>
      <div className="requirement-standing">
        <Standing line={line} />
        {isOpen(line) && !disabled && (
          <Button
            small
            aria-label={words.confirmOf(line.id)}
            icon={<Check size={14} />}
            onClick={() => determine(line.proposed)}
          >
            {words.confirm}
          </Button>
        )}
        {isOutdated(line) && !disabled && (
          <Button
            small
            aria-label={words.confirmAnewOf(line.id)}
            icon={<Check size={14} />}
            onClick={() => void confirmAnew()}
          >
            {words.confirmAnew}
          </Button>
        )}
        {determination && !disabled && (
          <IconButton label={words.takeBackOf(line.id)} icon={<RotateCcw size={14} />} onClick={takeBack} />
        )}
      </div>
      <div>
        <Select
          label={words.resultOf(line.id)}
          hideLabel
          choices={results}
          value={resultOf(line)}
          disabled={disabled}
          onChange={determine}
        />
      </div>
      {determination && (isChanged(line) || determination.reason !== '') && (
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
      )}
    </li>
  )
}

/** Whether the result is a proposal, confirmed or the auditor's own. */
function Standing({ line }: { line: Line }) {
  const { determination } = line
  if (!determination) return line.proposed === 'not-determined' ? null : <Tag>{words.proposal}</Tag>
  return (
    <>
      <Tag tone={isChanged(line) ? 'caution' : 'good'}>{isChanged(line) ? words.changed : words.confirmed}</Tag>
    </>
  )
}

/** Where the result differs from the proposal, or the proposal has changed since it was confirmed. */
function Difference({ line }: { line: Line }) {
  const { determination, proposed } = line
  if (!determination) return null
  if (isOutdated(line)) {
    return (
      <p className="small requirement-outdated">
        {words.proposed(words.results[proposed])}. {words.outdated(words.results[determination.proposed])}
      </p>
    )
  }
  return isChanged(line) ? <p className="muted small">{words.proposed(words.results[proposed])}</p> : null
}

function inShort({ supportedBy }: Line): string {
  const shown = supportedBy.slice(0, 3).map((row) => row.ref)
  const rest = supportedBy.length - shown.length
  return rest > 0 ? `${shown.join(', ')} +${rest}` : shown.join(', ')
}
