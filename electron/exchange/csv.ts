/** What a spreadsheet may take for a formula (OWASP, CSV Injection). */
const formula = /^[=+\-@\t\r]/

/**
 * Rows as CSV (RFC 4180): every cell quoted, lines end with CR LF, UTF-8 with the mark that spreadsheets look for. A cell that a
 * spreadsheet would compute stands behind an apostrophe, so that a text from the client never becomes a formula.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
