import * as z from 'zod'
import type { Failure } from '../../shared/failure.ts'
import { Instant, Text } from '../../shared/model/primitives.ts'
import { ok, type Result } from '../../shared/result.ts'
import { problem, type Problem } from '../../shared/text/en/check.ts'
import type { Disk } from './disk.ts'
import { JsonDocument, JsonFile, parseFormat } from './json-file.ts'
import { attempt } from './storage-error.ts'

const DraftFile = z.object({
  format: z.literal(1),
  drafts: z.record(z.string(), z.object({ text: Text, at: Instant })),
})
type DraftFile = z.infer<typeof DraftFile>

/** Text being typed, by the name of the field it will go to. */
export interface StoredDraft {
  readonly key: string
  readonly text: string
  readonly at: string
}

interface Gathering {
  readonly written: Promise<Result<void, Failure>>
  readonly writeNow: () => void
}

/** Typing gathers for this long before it is written: well under the second that is promised. */
const gatherFor = 250

/** Refuses texts that are not such as Demarc writes: for a file that came from elsewhere. */
export async function checkDrafts(disk: Disk, path: string): Promise<void> {
  await new JsonFile<DraftFile>(disk, path, parseFormat(DraftFile, 1)).read()
}

/** `drafts.json`: durable within a second, replaced in place, outside the chain. */
export class Drafts {
  readonly #texts: Map<string, { text: string; at: string }>
  #timer: NodeJS.Timeout | null = null
  #gathering: Gathering | null = null

  private constructor(
    private readonly document: JsonDocument<DraftFile>,
    private readonly refusal: Failure | null,
  ) {
    this.#texts = new Map(Object.entries(document.value.drafts))
  }

  /** Reads the drafts. A file that cannot be read is set aside by the owner; `refusal` is why a reader cannot write. */
  static async open(
    disk: Disk,
    path: string,
    refusal: Failure | null,
  ): Promise<{ readonly drafts: Drafts; readonly notice: Problem | null }> {
    const file = new JsonFile<DraftFile>(disk, path, parseFormat(DraftFile, 1))
    const document = new JsonDocument<DraftFile>(file, { format: 1, drafts: {} })
    const read = await attempt(() => document.read())
    let notice: Problem | null = null
    if (!read.ok && read.failure.code === 'storage.damaged' && !refusal) {
      const aside = await attempt(() => file.setAside())
      if (aside.ok) notice = problem('drafts.unreadable', { file: aside.value })
    }
    return { drafts: new Drafts(document, refusal), notice }
  }

  /** All drafts, oldest first. */
  list(): StoredDraft[] {
    return [...this.#texts]
      .map(([key, draft]) => ({ key, ...draft }))
      .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  }

  /** The content of the file, for a copy of the assessment. */
  get json(): string {
    return JSON.stringify(this.#content)
  }

  /** Keeps a text, or forgets it where it is null. Answers when that is on disk. */
  put(key: string, text: string | null, at: string): Promise<Result<void, Failure>> {
    if (this.refusal) return Promise.resolve({ ok: false, failure: this.refusal })
    if (text === null && !this.#texts.delete(key)) return Promise.resolve(ok(undefined))
    if (text !== null) this.#texts.set(key, { text, at })
    return this.#gather().written
  }

  /** Writes what has gathered without waiting. */
  async flush(): Promise<Result<void, Failure>> {
    const gathering = this.#gathering
    gathering?.writeNow()
    return gathering ? gathering.written : ok(undefined)
  }

  #gather(): Gathering {
    if (this.#gathering) return this.#gathering
    let settle: (written: Promise<Result<void, Failure>>) => void = () => undefined
    const written = new Promise<Result<void, Failure>>((resolve) => (settle = resolve))
    const writeNow = () => {
      if (this.#timer) clearTimeout(this.#timer)
      this.#gathering = null
      settle(this.#write())
    }
    this.#timer = setTimeout(writeNow, gatherFor)
    this.#gathering = { written, writeNow }
    return this.#gathering
  }

  #write(): Promise<Result<void, Failure>> {
    return attempt(() => this.document.update(() => this.#content))
  }

  get #content(): DraftFile {
    return { format: 1, drafts: Object.fromEntries(this.#texts) }
  }
}
