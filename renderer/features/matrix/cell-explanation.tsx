import { Popover } from 'radix-ui'
import { useMemo } from 'react'
import type { Matrix, MatrixCell } from '../../../shared/model/row.ts'
import { matrixWords as words } from '../../../shared/text/en/screens-matrix.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { remember } from '../../memory.ts'
import { hrefOf } from '../../routes/location.ts'
import { useSession } from '../../session/use-session.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { DemarcationLine } from '../../ui/demarcation-line.tsx'
import { Tag } from '../../ui/tag.tsx'
import { noFilter } from '../checklist/filter.ts'
import { positions } from './side-mark.tsx'
import '../../ui/popover.css'

/** Why a cell is as it is, and the way to the items behind it. */
export function CellExplanation({
  service,
  cell,
  anchor,
  onClose,
}: {
  service: Matrix['rows'][number]
  cell: MatrixCell
  anchor: () => HTMLElement | null
  onClose: () => void
}) {
  const { id, index } = useSession()
  const count = (index.byUnit.get(service.unit) ?? []).filter((row) => row.layer === cell.layer).length
  const position = positions[cell.side]
  const virtual = useMemo(
    () => ({ current: { getBoundingClientRect: () => anchor()?.getBoundingClientRect() ?? new DOMRect() } }),
    [anchor],
  )
  const label = words.cell(service.name, screens.words.layer[cell.layer], screens.words.side[cell.side])
  return (
    <Popover.Root open onOpenChange={(open) => !open && onClose()}>
      <Popover.Anchor virtualRef={virtual} />
      <Popover.Portal>
        <Popover.Content
          className="popover matrix-why"
          aria-label={label}
          side="bottom"
          align="center"
          sideOffset={4}
          collisionPadding={8}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            anchor()?.focus()
          }}
        >
          <p className="matrix-why-head">
            <strong>{service.name}</strong>
            <span className="muted">{screens.words.layer[cell.layer]}</span>
          </p>
          <p className="matrix-why-side">
            {position && <DemarcationLine position={position} large />}
            <strong>{screens.words.side[cell.side]}</strong>
            <Tag>{words.rule(cell.explanation.rule)}</Tag>
          </p>
          <p>{sentence(cell.explanation.words)}</p>
          {cell.explanation.rule === 'R2' && (
            <p className="muted small">
              {words.options} <a href={hrefOf(id, 'scope', 'services')}>{words.changeOptions}</a>
            </p>
          )}
          {count === 0 && <p className="muted small">{words.noItems}</p>}
          <ButtonLink
            href={hrefOf(id, 'checklist', service.unit)}
            onClick={() => {
              if (count > 0) remember(`a/${id}/filter/${service.unit}`, { ...noFilter, layers: [cell.layer] })
            }}
          >
            {count > 0 ? words.items(count) : words.openChecklist}
          </ButtonLink>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

/** An explanation as a sentence of its own: rules word it to follow "is". */
function sentence(words: string): string {
  const first = words.charAt(0).toUpperCase() + words.slice(1)
  return /[.!?]$/.test(first) ? first : `${first}.`
}
