import { scopeWords as words } from '../../../shared/text/en/screens-scope.ts'
import { useSession } from '../../session/use-session.ts'
import { Button } from '../../ui/button.tsx'
import { Tag } from '../../ui/tag.tsx'
import type { AnnexLine } from './soa-tab.tsx'

/** The controls of Annex A and what the client says about each. */
export function SoaTable({ lines, onEdit }: { lines: readonly AnnexLine[]; onEdit: (requirement: string) => void }) {
  const columns = words.soaColumns
  return (
    <table className="table scope-table scope-soa">
      <thead>
        <tr>
          <th scope="col">{columns.requirement}</th>
          <th scope="col">{columns.included}</th>
          <th scope="col">{columns.implemented}</th>
          <th scope="col">{columns.justification}</th>
          <th scope="col">
            <span className="visually-hidden">{words.rowActs}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line key={line.id} line={line} onEdit={() => onEdit(line.id)} />
        ))}
      </tbody>
    </table>
  )
}

function Line({ line: { id, title, entry }, onEdit }: { line: AnnexLine; onEdit: () => void }) {
  const { editable } = useSession()
  return (
    <tr>
      <th scope="row">
        <span className="scope-soa-control">
          <span className="scope-soa-id">{id}</span> <span>{title}</span>
        </span>
      </th>
      <td>
        {entry ? (
          <Tag tone={entry.included ? 'accent' : 'caution'}>
            {entry.included ? words.soaStates.included : words.soaStates.excluded}
          </Tag>
        ) : (
          <span className="muted">{words.soaStates.open}</span>
        )}
      </td>
      <td>{entry?.included && (entry.implemented ? words.soaImplemented.yes : words.soaImplemented.no)}</td>
      <td className="scope-reason">
        {entry && (entry.justification || <span className="scope-caution">{words.soaNoJustification}</span>)}
      </td>
      <td className="scope-row-acts">
        <Button
          small
          look="quiet"
          disabled={!editable}
          aria-label={entry ? words.soaEditOf(id) : words.soaEnterOf(id)}
          onClick={onEdit}
        >
          {entry ? words.soaEdit : words.soaEnter}
        </Button>
      </td>
    </tr>
  )
}
