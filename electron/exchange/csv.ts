import Papa from 'papaparse'

/** What a spreadsheet may take for a formula (OWASP, CSV Injection); also where the text goes on over further lines. */
const formula = /^[=+\-@\t\r]/

/**
 * Rows as CSV (RFC 4180): every cell quoted, lines end with CR LF, UTF-8 with the mark that spreadsheets look for. A cell that a
 * spreadsheet would compute stands behind an apostrophe, so that a text from the client never becomes a formula.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => [...row])
  return `\ufeff${Papa.unparse(cells, { quotes: true, newline: '\r\n', escapeFormulae: formula })}\r\n`
}
