import type { ReportModel } from '../../shared/model/report.ts'
import type { Attached } from './attachments.ts'
import type { Block } from './blocks.ts'
import type { Imprint } from './imprint.ts'
import type { LateText } from './late-text.ts'
import type { FileObject, OutlineItem } from './pdfkit-internals.ts'
import type { Places } from './places.ts'
import type { Sheet } from './sheet.ts'

/** A heading the contents list: its page is known when it is drawn. */
export interface Entry {
  readonly number: string
  readonly title: string
  readonly destination: string
  readonly page: LateText
}

/** A heading of the first rank with those under it. */
export interface Chapter extends Entry {
  readonly under: readonly Entry[]
  /** The contents leave out what stands under it. */
  readonly brief: boolean
  /** It may begin below the chapter before it. */
  readonly runsOn: boolean
}

/** One box of the sign-off page, in points from the upper left corner, where a signature field can be put. */
export interface SignatureBox {
  readonly role: 'preparer' | 'reviewer' | 'approver'
  readonly page: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What the sections draw from and with. */
export interface Context {
  readonly model: ReportModel
  readonly imprint: Imprint
  readonly sheet: Sheet
  readonly places: Places
  readonly chapters: readonly Chapter[]
  /** The page that is being drawn, from 1. */
  pageNumber(): number
  /** The bookmark that headings of the second rank stand under. */
  bookmark: OutlineItem | null
  /** Called once for each thing of the model that was drawn, for the progress bar. */
  step(): void
  readonly signatures: SignatureBox[]
  /** The signature fields of the report of record, as they are put on their page. */
  readonly fields: FileObject[]
  /** What is attached to the report of record. */
  readonly attached: Attached | null
}

/** A part of the report. */
export interface Section {
  readonly title: string
  /** Headings of the second rank that the contents list. */
  under(model: ReportModel): readonly string[]
  /** The contents name the section only. */
  readonly brief?: boolean
  /** It is often short: where enough of a page is free below the chapter before it, it begins there. */
  readonly runsOn?: boolean
  /** How many steps drawing it takes. */
  steps(model: ReportModel): number
  blocks(context: Context, chapter: Chapter): Iterable<Block>
}
