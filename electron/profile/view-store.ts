import { join } from 'node:path'
import * as z from 'zod'
import type { Failure } from '../../shared/failure.ts'
import type { Got, Reply } from '../../shared/ipc/contract.ts'
import { Id } from '../../shared/model/primitives.ts'
import { ok, type Result } from '../../shared/result.ts'
import type { Disk } from '../storage/disk.ts'
import { JsonDocument, JsonFile, parseFormat } from '../storage/json-file.ts'
import { attempt } from '../storage/storage-error.ts'

/** How much is kept in all, in characters: what was looked at longest ago goes first. */
const mostText = 2_000_000
/** The most names of one place. */
const mostNames = 100

/** What was looked at in one assessment; null for the app itself. */
const Place = z.object({ assessment: Id.nullable(), texts: z.record(z.string(), z.string()) })
type Place = z.infer<typeof Place>

/** The places, the one written last at the end. */
const ViewFile = z.object({ format: z.literal(1), places: z.array(Place) })
type ViewFile = z.infer<typeof ViewFile>

/**
 * How this user looks at things: the open item, filters, columns, saved views, widths, the theme. It lies in the user's profile,
 * because the window of the browser door has a fresh store at each start; it is no part of any assessment, and losing it
 * loses no work.
 */
export class ViewStore {
  readonly #file: JsonFile<ViewFile>
  readonly #document: JsonDocument<ViewFile>
  #reading: Promise<Result<unknown, Failure>> | null = null

  constructor(
    private readonly disk: Disk,
    private readonly folder: string,
  ) {
    this.#file = new JsonFile(disk, join(folder, 'views.json'), parseFormat(ViewFile, 1))
    this.#document = new JsonDocument(this.#file, { format: 1, places: [] })
  }

  /** What is kept for an assessment, or for the app, by name. */
  async get({ assessment }: Got<'view:get'>): Promise<Result<Reply<'view:get'>, Failure>> {
    const read = await this.#read()
    return read.ok ? ok(textsOf(this.#document.value, assessment)) : read
  }

  /** Keeps a text under a name. */
  async put({ assessment, name, text }: Got<'view:put'>): Promise<Result<null, Failure>> {
    const read = await this.#read()
    if (!read.ok) return read
    return attempt(async () => {
      await this.disk.makeFolder(this.folder)
      await this.#document.update((file) => ({ format: 1, places: withText(file.places, assessment, name, text) }))
      return null
    })
  }

  #read(): Promise<Result<unknown, Failure>> {
    this.#reading ??= this.#readNow()
    return this.#reading
  }

  /** A file that cannot be understood is set aside: it is not worth keeping anybody from work. */
  async #readNow(): Promise<Result<unknown, Failure>> {
    const read = await attempt(() => this.#document.read())
    if (read.ok || read.failure.code !== 'storage.damaged') return read
    const aside = await attempt(() => this.#file.setAside())
    return aside
  }
}

function textsOf({ places }: ViewFile, assessment: string | null): Record<string, string> {
  return places.find((place) => place.assessment === assessment)?.texts ?? {}
}

function withText(places: readonly Place[], assessment: string | null, name: string, text: string): Place[] {
  const before = places.find((place) => place.assessment === assessment)?.texts ?? {}
  const others = Object.entries(before).filter(([other]) => other !== name)
  const texts = Object.fromEntries([...others, [name, text] as const].slice(-mostNames))
  const kept = places.filter((place) => place.assessment !== assessment)
  return withinLimit([...kept, { assessment, texts }])
}

/** Without the assessments looked at longest ago, where all are too much; what is kept for the app stays. */
function withinLimit(places: readonly Place[]): Place[] {
  let left = mostText
  return places
    .toReversed()
    .filter((place) => {
      left -= JSON.stringify(place).length
      return left >= 0 || place.assessment === null
    })
    .reverse()
}
