import { join } from 'node:path'
import * as z from 'zod'
import type { Failure } from '../../shared/failure.ts'
import { Profile } from '../../shared/model/person.ts'
import { ok, type Result } from '../../shared/result.ts'
import type { Disk } from '../storage/disk.ts'
import { JsonDocument, JsonFile, parseFormat } from '../storage/json-file.ts'
import { attempt } from '../storage/storage-error.ts'

const ProfileFile = z.object({ format: z.literal(1), me: Profile.nullable() })

/** "Me", in the user's profile folder. */
export class ProfileStore {
  readonly #document: JsonDocument<z.infer<typeof ProfileFile>>

  constructor(
    private readonly disk: Disk,
    private readonly folder: string,
  ) {
    const file = new JsonFile(disk, join(folder, 'me.json'), parseFormat(ProfileFile, 1))
    this.#document = new JsonDocument(file, { format: 1, me: null })
  }

  /** Who works on this machine; null until it was asked for. */
  async get(): Promise<Result<Profile | null, Failure>> {
    const read = await attempt(() => this.#document.read())
    return read.ok ? ok(this.#document.value.me) : read
  }

  async save(me: Profile): Promise<Result<Profile, Failure>> {
    return attempt(async () => {
      await this.disk.makeFolder(this.folder)
      await this.#document.read()
      await this.#document.update((value) => ({ ...value, me }))
      return me
    })
  }
}
