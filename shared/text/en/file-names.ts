/** What the documents that leave the program are called, after the client's name. Days are as they sort. */
export const fileNames = {
  full: 'report',
  executive: 'executive report',
  draft: (what: string, day: string) => `${what}, draft of ${day}`,
  copy: (revision: number) => `report, copy of revision ${revision}`,
  /** Until all have signed, how many have: the file is another with each signature. */
  record: (revision: number, signed: number, of: number) =>
    `report of record, revision ${revision}${signed < of ? `, ${signed} of ${of} signatures` : ''}`,
  ofRevision: (what: string, revision: number) => `${what}, revision ${revision}`,
  papers: (day: string) => `working papers of ${day}`,
  requests: (day: string) => `requests of ${day}`,
  handover: (to: string) => `hand-over to ${to}`,
} as const
