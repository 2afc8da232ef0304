/** What can go wrong with official wording: its file, and what is kept of it. */
export const wordingFailures = {
  'wording.large': (p: { name: string; most: string }) =>
    `${p.name} is larger than ${p.most}. Give a file with this one framework only.`,
  'wording.nothing': (p: { name: string }) => `There is nothing in ${p.name}.`,
  'wording.not-text': (p: { name: string }) =>
    `${p.name} is not text. Save a spreadsheet as CSV (UTF-8), or take the OSCAL catalog as JSON.`,
  'wording.encoding': (p: { name: string }) =>
    `${p.name} is not in UTF-8, so its letters would come in damaged. Save it as “CSV UTF-8” and import it again.`,
  'wording.xml': (p: { name: string }) =>
    `${p.name} is XML. Take the JSON form of the same catalog, which its publisher offers beside it.`,
  'wording.not-json': (p: { name: string }) => `${p.name} begins like JSON and is not; it may be incomplete.`,
  'wording.not-catalog': (p: { name: string }) =>
    `${p.name} is JSON, but no OSCAL catalog: its wording is looked for under “catalog”. An OSCAL profile or plan has none.`,
  'wording.oscal-version': (p: { name: string; version: string }) =>
    `${p.name} is written in OSCAL ${p.version}. Demarc reads 1.0 to 1.2; take a catalog in one of these, or a CSV file.`,
  'wording.broken-catalog': (p: { name: string; near: string }) =>
    `${p.name} is no sound OSCAL catalog: something ${p.near ? `beneath ${p.near}` : 'at its top'} is not as a control or a group has to be. Nothing was taken from it.`,
  'wording.broken-csv': (p: { name: string; row: number }) =>
    `${p.name} cannot be read as CSV from row ${p.row} on: a quotation mark is not closed, or stands where none can. Nothing was taken from it.`,
  'wording.no-columns': (p: { name: string; heads: string }) =>
    `${p.name} has no column for the id, or none for the wording. Call them “id” and “wording” in its first row, which now has: ${p.heads}.`,
  'wording.none-known': (p: { name: string; framework: string; first: string }) =>
    `${p.name} has no id of ${p.framework}. It begins with ${p.first}. Is it the file of another framework or edition?`,
  'wording.none-usable': (p: { name: string; framework: string }) =>
    `${p.name} has ids of ${p.framework}, but wording for none that could be used: texts are empty, doubled with other words, too long, or under numbers that may be a clause or a control.`,
  'unknown.wording': (p: { framework: string }) => `No official wording of ${p.framework} is kept here.`,
} as const
