import { useState } from 'react'
import type { Control } from '../../../../shared/model/catalogue.ts'
import type { EditionDifference } from '../../../../shared/model/edition-difference.ts'
import { editionWords as words } from '../../../../shared/text/en/screens-editions.ts'
import { ConclusionMark } from '../../../marks/conclusion-mark.tsx'
import { Button } from '../../../ui/button.tsx'
import { Section } from '../../../ui/page.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Halves } from '../../checklist/halves.tsx'
import { controlFields, piecesOf, textOf, type ControlField, type Piece } from './differences.ts'

type Rows = { readonly rows: readonly EditionDifference[] }

/** Rows whose control has another text: the text in use on the left, the newer one on the right. */
export function ChangedRows({ rows }: Rows) {
  return <ComparedRows rows={rows} title={words.changed} meaning={words.changedMeaning} />
}

/** Rows that keep the firm's own wording, while the library's beneath it changes. */
export function BeneathRows({ rows }: Rows) {
  return <ComparedRows rows={rows} title={words.beneath} meaning={words.beneathMeaning} />
}

function ComparedRows({ rows, title, meaning }: Rows & { readonly title: string; readonly meaning: string }) {
  if (rows.length === 0) return null
  return (
    <Section title={`${title} (${rows.length})`} intro={meaning}>
      {rows.map((row) => (
        <ChangedRow key={row.key} row={row} />
      ))}
    </Section>
  )
}

function ChangedRow({ row }: { row: EditionDifference }) {
  const [whole, setWhole] = useState(false)
  const { before, after } = row
  if (!before || !after) return null
  const changed = new Set(row.fields)
  const shown = controlFields.filter(
    (field) => changed.has(field) || (whole && (textOf(before, field) || textOf(after, field))),
  )
  return (
    <article className="difference" aria-label={`${row.ref} ${after.title}`}>
      <RowHead row={row} title={after.title} />
      {changed.size === 0 && <p className="muted small">{words.earlier}</p>}
      <table className="difference-table" hidden={shown.length === 0}>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((field) => (
            <FieldLine key={field} field={field} before={before} after={after} changed={changed.has(field)} />
          ))}
        </tbody>
      </table>
      <Button small look="quiet" onClick={() => setWhole(!whole)} aria-expanded={whole}>
        {whole ? words.hideSame : words.showSame}
      </Button>
    </article>
  )
}

function FieldLine({
  field,
  before,
  after,
  changed,
}: {
  field: ControlField
  before: Control
  after: Control
  changed: boolean
}) {
  const [was, is] = [textOf(before, field), textOf(after, field)]
  const pieces = piecesOf(was, is)
  return (
    <tr>
      <th scope="row">
        {words.fields[field]}
        <Tag tone={changed ? 'accent' : 'plain'}>{changed ? words.fieldChanged : words.fieldSame}</Tag>
      </th>
      <td className="pre">{was ? <Pieces pieces={pieces.before} as="del" /> : <Nothing />}</td>
      <td className="pre">{is ? <Pieces pieces={pieces.after} as="ins" /> : <Nothing />}</td>
    </tr>
  )
}

function Nothing() {
  return <em className="muted">{words.nothing}</em>
}

/** A text with what only it says marked: struck out on the left, underlined on the right. */
function Pieces({ pieces, as: Mark }: { pieces: readonly Piece[]; as: 'del' | 'ins' }) {
  return pieces.map((piece, at) => (piece.own ? <Mark key={at}>{piece.text}</Mark> : piece.text))
}

/** Rows that come in. */
export function NewRows({ rows }: Rows) {
  if (rows.length === 0) return null
  return (
    <Section title={`${words.new} (${rows.length})`} intro={words.newMeaning}>
      {rows.map(
        (row) =>
          row.after && (
            <article key={row.key} className="difference" aria-label={row.after.title}>
              <RowHead row={row} title={row.after.title} />
              <Halves {...row.after} />
            </article>
          ),
      )}
    </Section>
  )
}

/** Rows that go out. */
export function WithdrawnRows({ rows }: Rows) {
  if (rows.length === 0) return null
  return (
    <Section title={`${words.withdrawn} (${rows.length})`} intro={words.withdrawnMeaning}>
      {rows.map((row) => (
        <article key={row.key} className="difference" aria-label={`${row.ref} ${row.before?.title ?? ''}`}>
          <RowHead row={row} title={row.before?.title ?? row.key} />
        </article>
      ))}
    </Section>
  )
}

function RowHead({ row, title }: { row: EditionDifference; title: string }) {
  return (
    <header className="difference-head">
      <h3>
        {row.ref && <span className="difference-ref">{row.ref}</span>} {title}
      </h3>
      <p className="row small">
        <span className="muted">{row.unit}</span>
        {row.conclusion !== 'not-assessed' && <ConclusionMark conclusion={row.conclusion} />}
        {row.reopened && <Tag tone="caution">{words.reopened}</Tag>}
      </p>
    </header>
  )
}
