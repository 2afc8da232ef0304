import { manifestName, mostFiles } from '../../../shared/model/handover.ts'

const MiB = 1024 * 1024
const GiB = 1024 * MiB

/** Every file and the list of contents. */
export const mostEntries = mostFiles + 1
/** The longest line of a journal; one line is held in memory at a time. */
export const longestLine = 128 * MiB
/**
 * How far packed text may unpack. A journal of nothing but one repeated change comes to about 100; what is built to fill a disk
 * comes to 1000.
 */
export const largestRatio = 250
/** Below this the ratio says nothing. */
export const ratioCountsFrom = 4 * MiB

/** The most bytes of a file of this path. Evidence is stored as it is, so the hand-over file itself is its limit. */
export function mostBytes(path: string): number {
  if (path === manifestName || path === 'drafts.json') return 64 * MiB
  if (path === 'journal.ndjson') return 16 * GiB
  return path.startsWith('revisions/') ? GiB : Number.MAX_SAFE_INTEGER
}

/** A size in the words of a limit. */
export function sizeWords(bytes: number): string {
  return bytes >= GiB ? `${bytes / GiB} GiB` : `${bytes / MiB} MiB`
}
