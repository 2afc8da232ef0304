import { join } from 'node:path'
import { fail, type Failure } from '../../shared/failure.ts'
import { Id } from '../../shared/model/primitives.ts'
import { Template } from '../../shared/model/template.ts'
import { err, type Result } from '../../shared/result.ts'
import { makeFolderDurably, type Disk } from './disk.ts'
import { JsonDocument, JsonFile, parseFormat } from './json-file.ts'
import { removeLeftovers } from './replace-file.ts'
import { attempt, StorageError } from './storage-error.ts'

const fileName = /^(.+)\.json$/

/** The auditor's own templates of a workspace: `templates/<id>.json`. */
export class Templates {
  constructor(
    private readonly disk: Disk,
    private readonly folder: string,
    /** Why this process may not write, or null for the owner. */
    private readonly refusal: Failure | null,
  ) {}

  /** Removes what writers that never finished have left. For the owner, on opening. */
  async clear(): Promise<void> {
    await removeLeftovers(this.disk, this.folder)
  }

  /** All templates that can be read, by id, and for each of the others why not. */
  async list(): Promise<Result<{ templates: Template[]; unreadable: Failure[] }, Failure>> {
    return attempt(async () => {
      const templates: Template[] = []
      const unreadable: Failure[] = []
      for (const name of await this.disk.list(this.folder)) {
        const id = fileName.exec(name)?.[1]
        if (!id || !Id.safeParse(id).success) continue
        const read = await attempt(() => this.#file(id).read())
        if (!read.ok) unreadable.push(read.failure)
        else if (read.value) templates.push(read.value)
      }
      return { templates, unreadable }
    })
  }

  /** Keeps a template in the place of an older one of its id. A damaged one is set aside first. */
  async save(template: Template): Promise<Result<void, Failure>> {
    if (this.refusal) return err(this.refusal)
    return attempt(async () => {
      await makeFolderDurably(this.disk, this.folder)
      const file = this.#file(template.id)
      const document = new JsonDocument<Template>(file, template)
      const read = await attempt(() => document.read())
      if (!read.ok && read.failure.code === 'storage.damaged') await file.setAside()
      await document.update(() => template)
    })
  }

  async remove(id: string): Promise<Result<void, Failure>> {
    if (this.refusal) return err(this.refusal)
    return attempt(async () => {
      const path = join(this.folder, `${id}.json`)
      if (!Id.safeParse(id).success || !(await this.disk.facts(path)))
        throw new StorageError(fail('unknown.template', { id }))
      await this.disk.remove(path)
      await this.disk.flushFolder(this.folder)
    })
  }

  #file(id: string): JsonFile<Template> {
    return new JsonFile<Template>(this.disk, join(this.folder, `${id}.json`), parseFormat(Template, 1))
  }
}
