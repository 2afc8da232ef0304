import { join } from 'node:path'
import * as z from 'zod'
import { fail, type Failure } from '../../shared/failure.ts'
import type { FrameworkId } from '../../shared/model/catalogue.ts'
import { OfficialWording } from '../../shared/model/wording.ts'
import { ok, type Result } from '../../shared/result.ts'
import { makeFolderDurably, type Disk } from '../storage/disk.ts'
import { JsonFile, parseFormat } from '../storage/json-file.ts'
import { attempt, StorageError } from '../storage/storage-error.ts'

const WordingFile = OfficialWording.extend({ format: z.literal(1) })

/**
 * The official wording of frameworks, each in a file of the profile. It is read anew each time, because a second window, or a
 * command, may have changed it.
 */
export class WordingStore {
  constructor(
    private readonly disk: Disk,
    /** The folder `wordings` of the profile. */
    private readonly folder: string,
  ) {}

  /** What is kept of a framework; null where nothing is. */
  async get(framework: FrameworkId): Promise<Result<OfficialWording | null, Failure>> {
    const read = await attempt(() => this.#file(framework).read())
    return read.ok ? ok(read.value && OfficialWording.parse(read.value)) : read
  }

  /** Keeps wording in place of what there was. A file that cannot be read stays: it is removed first. */
  async keep(wording: OfficialWording): Promise<Result<null, Failure>> {
    return attempt(async () => {
      const file = this.#file(wording.framework)
      await file.read()
      await makeFolderDurably(this.disk, this.folder)
      await file.write({ format: 1, ...wording })
      return null
    })
  }

  /** Removes what is kept of a framework, also where it cannot be read, and what a write that was cut off has left. */
  async remove(framework: FrameworkId): Promise<Result<null, Failure>> {
    return attempt(async () => {
      const names = (await this.disk.list(this.folder)).filter((name) => isOf(name, framework))
      if (names.length === 0) throw new StorageError(fail('unknown.wording', { framework }))
      for (const name of names) await this.disk.remove(join(this.folder, name))
      await this.disk.flushFolder(this.folder)
      return null
    })
  }

  #file(framework: FrameworkId): JsonFile<z.infer<typeof WordingFile>> {
    return new JsonFile(this.disk, this.#path(framework), parseFormat(WordingFile, 1))
  }

  #path(framework: FrameworkId): string {
    return join(this.folder, `${framework}.json`)
  }
}

/** Whether a file is that of a framework, or what was written of it before it got its name. */
function isOf(name: string, framework: FrameworkId): boolean {
  return name === `${framework}.json` || name.startsWith(`.${framework}.json.`)
}
