import type { Matrix, MatrixCell } from '../../../shared/model/row.ts'
import { matrixWords as words } from '../../../shared/text/en/screens-matrix.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { hrefOf } from '../../routes/location.ts'
import { useSession } from '../../session/use-session.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { LiteralText } from '../../ui/literal-text.tsx'
import { Tag } from '../../ui/tag.tsx'
import { CellHead, sentence } from './cell-popover.tsx'
import { showLayer } from './show-layer.ts'

/** Why a cell is as it is, and the way to the items behind it. */
export function CellExplanation({ service, cell }: { service: Matrix['rows'][number]; cell: MatrixCell }) {
  const { id, index } = useSession()
  const count = (index.byUnit.get(service.unit) ?? []).filter((row) => row.layer === cell.layer).length
  return (
    <>
      <CellHead title={service.name} under={screens.words.layer[cell.layer]} side={cell.side}>
        <Tag>{words.rule(cell.explanation.rule)}</Tag>
      </CellHead>
      <p>
        <LiteralText text={sentence(cell.explanation.words)} />
      </p>
      {cell.explanation.rule === 'R2' && (
        <p className="muted small">
          {words.options} <a href={hrefOf(id, 'scope', 'services')}>{words.changeOptions}</a>
        </p>
      )}
      {count === 0 && <p className="muted small">{words.noItems}</p>}
      <ButtonLink
        href={hrefOf(id, 'checklist', service.unit)}
        onClick={() => {
          if (count > 0) showLayer(id, service.unit, cell.layer)
        }}
      >
        {count > 0 ? words.items(count) : words.openChecklist}
      </ButtonLink>
    </>
  )
}
