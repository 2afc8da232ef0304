import * as z from 'zod'
import type { Failure } from '../../shared/failure.ts'
import { AssessmentSummary } from '../../shared/model/summary.ts'
import { problem, type Problem } from '../../shared/text/en/check.ts'
import type { Disk } from './disk.ts'
import { JsonDocument, JsonFile, parseFormat } from './json-file.ts'
import { attempt, StorageError } from './storage-error.ts'

/** A setting of the workspace: a choice of the screen, never anything of a client. */
const Setting = z.union([z.string().max(1000), z.number(), z.boolean()])
const IndexFile = z.object({
  format: z.literal(1),
  settings: z.record(z.string().max(100), Setting),
  /** Each summary with the length of the journal it was made from: another length, and it is made again. */
  assessments: z.record(z.string(), z.object({ length: z.int(), summary: AssessmentSummary })),
})
type IndexFile = z.infer<typeof IndexFile>

export type Settings = IndexFile['settings']
export type IndexEntry = IndexFile['assessments'][string]

/** `workspace.json`: what is quicker to look up than to work out. Everything but the settings can be made again. */
export class WorkspaceIndex {
  private constructor(
    private readonly document: JsonDocument<IndexFile>,
    private isWritten: boolean,
  ) {}

  /** Reads the index. One that is damaged is set aside by the owner; one of a newer Demarc is refused. */
  static async open(
    disk: Disk,
    path: string,
    refusal: Failure | null,
  ): Promise<{ readonly index: WorkspaceIndex; readonly notice: Problem | null }> {
    const file = new JsonFile<IndexFile>(disk, path, parseFormat(IndexFile, 1))
    const document = new JsonDocument<IndexFile>(file, { format: 1, settings: {}, assessments: {} })
    const read = await attempt(() => document.read())
    if (read.ok) return { index: new WorkspaceIndex(document, read.value), notice: null }
    if (read.failure.code !== 'storage.damaged') throw new StorageError(read.failure)
    const aside = refusal ? null : await file.setAside()
    const notice = aside ? problem('index.unreadable', { file: aside }) : null
    return { index: new WorkspaceIndex(document, false), notice }
  }

  /** Writes the file where there is none: the sign that the workspace's folders are on disk. */
  async settle(): Promise<void> {
    if (!this.isWritten) await this.document.update((value) => value)
    this.isWritten = true
  }

  get settings(): Settings {
    return this.document.value.settings
  }

  /** The summary made from a journal of this length, if there is one. */
  entry(id: string, length: number): AssessmentSummary | null {
    const { assessments } = this.document.value
    const entry = Object.hasOwn(assessments, id) ? assessments[id] : undefined
    // One that was written before it said whom the work waits for is made again.
    return entry?.length === length && entry.summary.waiting !== null ? entry.summary : null
  }

  async saveSettings(settings: Settings): Promise<void> {
    await this.document.update((value) => ({ ...value, settings }))
  }

  /** Replaces the summaries, if they are others than before. */
  async saveEntries(assessments: Record<string, IndexEntry>): Promise<void> {
    if (JSON.stringify(assessments) === JSON.stringify(this.document.value.assessments)) return
    await this.document.update((value) => ({ ...value, assessments }))
  }
}
