import type { PdfFile, Section } from './file.ts'
import { BadPdf } from './values.ts'

const endMark = '%%EOF'

/** A file as it was after one of its writings. */
export interface FileRevision {
  readonly file: PdfFile
  /** What this writing added; the first has everything in it. */
  readonly section: Section
  /** Where it ends. */
  readonly end: number
  /**
   * Where it ended for whoever signed it. Programs may leave out the end of the last line: where another writing follows, nobody
   * can tell whose it is.
   */
  readonly signedEnds: readonly number[]
}

/**
 * The writings of a file, oldest first: the one that made it, and each update. Every byte must belong to one of them; what
 * stands after the last end, or between two, was put there by somebody whom no list of objects knows of.
 */
export function revisionsOf(file: PdfFile): FileRevision[] {
  let before = 0
  return file.sections.toReversed().map((section) => {
    const { mark, end } = endAfter(file.bytes, section.at)
    const isLast = section === file.sections[0]
    const revision = file.asOf(section, end)
    for (const [id, offset] of section.offsets)
      // Object 0 is the head of the list of free numbers, which programs repeat.
      if (before > 0 && id > 0 && (offset === null || offset < before || offset >= section.at))
        throw new BadPdf('an update tells of objects it does not bring')
    before = end
    return { file: revision, section, end, signedEnds: isLast ? [end] : [mark, end] }
  })
}

/** The end of a writing, without and with the end of its last line. */
function endAfter(bytes: Buffer, at: number): { readonly mark: number; readonly end: number } {
  const found = bytes.indexOf(endMark, at, 'latin1')
  if (found < 0) throw new BadPdf('a writing does not end')
  const mark = found + endMark.length
  let end = mark
  if (bytes[end] === 13) end += 1
  if (bytes[end] === 10) end += 1
  return { mark, end }
}
