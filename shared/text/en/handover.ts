/** What can be wrong with a hand-over file. Each is a clause that stands after a colon. */
export const handoverFault = {
  // Not as it was written
  truncated: () => 'its end is missing',
  unreadable: () => 'its list of files cannot be read',
  manifest: () => 'its list of contents cannot be read',
  absent: (p: { path: string }) => `${p.path} is missing in it`,
  size: (p: { path: string }) => `${p.path} does not have the size it was written with`,
  hash: (p: { path: string }) => `${p.path} does not match its SHA-256`,
  packed: (p: { path: string }) => `${p.path} cannot be unpacked`,
  journal: (p: { problem: string }) => p.problem,
  head: () => 'its journal does not end where its list of contents says',
  other: () => 'its journal is of another assessment than its list of contents says',
  notHandedOver: () => 'its journal does not end with a hand-over',
  drafts: () => 'the texts being typed in it cannot be read',

  // What is never written
  name: (p: { path: string }) => `a file named "${p.path}"`,
  unlisted: (p: { path: string }) => `the file ${p.path}, which its list of contents does not name`,
  twice: (p: { path: string }) => `two files named ${p.path}`,
  special: (p: { path: string }) => `${p.path} as a link or another special file`,
  method: (p: { path: string }) => `${p.path} packed in a way Demarc does not use`,
  tooMany: (p: { most: number }) => `more than ${p.most} files`,
  tooLarge: (p: { path: string; most: string }) => `${p.path} larger than ${p.most}`,
  bomb: (p: { path: string }) => `${p.path}, which would unpack to far more than it could hold`,
  overlap: () => 'files that claim the same bytes',
  longLine: (p: { most: string }) => `a line in its journal that is longer than ${p.most}`,
} as const
