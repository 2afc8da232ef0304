/** What the documents that leave the program are called, after the client's name. Nothing in it needs to be replaced in a file name. */
export const fileNames = {
  full: 'report',
  executive: 'executive report',
  draft: (what: string) => `${what}, draft`,
  copy: (revision: number) => `report, copy of revision ${revision}`,
  record: (revision: number) => `report of record, revision ${revision}`,
  ofRevision: (what: string, revision: number) => `${what}, revision ${revision}`,
  papers: 'working papers',
  requests: (day: string) => `requests of ${day}`,
  handover: 'hand-over',
} as const
