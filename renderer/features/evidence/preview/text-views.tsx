import type { StoredFile } from '../../../../shared/model/evidence.ts'
import { evidenceWords as words } from '../../../../shared/text/en/screens-evidence.ts'
import { Loading } from '../../../ui/loading.tsx'
import { csvTable } from './csv-table.ts'
import { prettyJson } from './pretty-json.ts'
import { useText } from './use-text.ts'

const mostLetters = 200_000

/** A text, a table or JSON. Whatever it says stands as text. */
export function TextView({ file, kind, zoom }: { file: StoredFile; kind: 'text' | 'csv' | 'json'; zoom: number }) {
  const read = useText(file.sha256)
  if (read.kind === 'reading') return <Loading words={words.previewReading} />
  if (read.kind === 'failed') return <p role="alert">{read.words}</p>
  const { text, whole } = read
  if (text === '') return <p>{words.previewEmpty}</p>
  if (kind === 'csv') return <Csv text={text} whole={whole} zoom={zoom} />
  if (kind === 'json') return <Json text={text} whole={whole} zoom={zoom} />
  return <Plain text={text} cut={!whole} zoom={zoom} />
}

function Plain({ text, cut, zoom }: { text: string; cut: boolean; zoom: number }) {
  const isCut = cut || text.length > mostLetters
  return (
    <>
      {isCut && <p className="preview-note">{words.previewCut}</p>}
      <pre className="preview-text" style={{ fontSize: `${12 * zoom}px`, lineHeight: 1.4 }}>
        {text.slice(0, mostLetters)}
      </pre>
    </>
  )
}

function Json({ text, whole, zoom }: { text: string; whole: boolean; zoom: number }) {
  const pretty = whole ? prettyJson(text) : null
  return (
    <>
      {whole && pretty === null && (
        <p className="preview-note" role="alert">
          {words.previewNoJson}
        </p>
      )}
      {pretty !== null && <p className="preview-note">{words.previewArranged}</p>}
      <Plain text={pretty ?? text} cut={!whole} zoom={zoom} />
    </>
  )
}

function Csv({ text, whole, zoom }: { text: string; whole: boolean; zoom: number }) {
  const table = csvTable(text, whole)
  if (!table) return <Plain text={text} cut={!whole} zoom={zoom} />
  return (
    <>
      {table.cut && <p className="preview-note">{words.previewRows(table.rows.length)}</p>}
      {table.uneven > 0 && <p className="preview-note">{words.previewUneven(table.uneven)}</p>}
      <table className="table preview-table" style={{ fontSize: `${13 * zoom}px` }}>
        <thead>
          <tr>
            {table.head.map((cell, index) => (
              <th key={index} scope="col">
                {cell || words.previewColumn(index + 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, at) => (
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
