import { fail, type Failure } from '../../shared/failure.ts'
import type { Got, Reply } from '../../shared/ipc/contract.ts'
import { FrameworkId, type Framework } from '../../shared/model/catalogue.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import { lookAtWording, type WordingLooked } from '../exchange/wording/look-at-wording.ts'
import type { WordingStore } from './wording-store.ts'

export interface WordingParts {
  readonly store: WordingStore
  /** The frameworks of the newest edition. */
  readonly frameworks: ReadonlyMap<string, Framework>
  readonly clock: () => Date
  readonly author: () => Promise<Result<string, Failure>>
  readonly changed: (framework: FrameworkId) => void
}

/** The official wording that this user imported: looking at a file, keeping, replacing and removing. */
export class Wordings {
  constructor(private readonly parts: WordingParts) {}

  /** All that is kept, in the order of the frameworks; what cannot be read is named and keeps nothing else away. */
  async list(): Promise<Result<Reply<'wording:list'>, Failure>> {
    const list: Reply<'wording:list'> = { wordings: [], unreadable: [] }
    for (const framework of FrameworkId.options) {
      const kept = await this.parts.store.get(framework)
      if (!kept.ok) list.unreadable.push({ framework, failure: kept.failure })
      else if (kept.value) list.wordings.push(kept.value)
    }
    return ok(list)
  }

  /** What a file has; nothing is kept. */
  async look(wanted: Got<'wording:look'>): Promise<Result<Reply<'wording:look'>, Failure>> {
    const looked = this.#look(wanted)
    return looked.ok ? ok(toldOf(looked.value)) : looked
  }

  /** Rule E50: keeps the wording of a file in the profile, with where it came from. */
  async keep(wanted: Got<'wording:keep'>): Promise<Result<Reply<'wording:keep'>, Failure>> {
    const { framework, name, edition, language } = wanted
    const looked = this.#look(wanted)
    if (!looked.ok) return looked
    const author = await this.parts.author()
    if (!author.ok) return author
    const { sha256, texts } = looked.value
    const [importedAt, importedBy] = [this.parts.clock().toISOString(), author.value]
    const source = { framework, file: name, sha256, edition, language, importedAt, importedBy }
    const kept = await this.parts.store.keep({ ...source, texts: { ...texts } })
    if (!kept.ok) return kept
    this.parts.changed(framework)
    return ok(toldOf(looked.value))
  }

  async remove(framework: FrameworkId): Promise<Result<null, Failure>> {
    const removed = await this.parts.store.remove(framework)
    if (removed.ok) this.parts.changed(framework)
    return removed
  }

  #look({ framework, name, file }: Got<'wording:look'>): Result<WordingLooked, Failure> {
    const known = this.parts.frameworks.get(framework)
    if (!known) return err(fail('unknown.framework', { framework }))
    return lookAtWording(known, Buffer.from(file, 'base64'), name)
  }
}

/** What was found, without the texts. */
function toldOf({ found, sha256, edition }: WordingLooked): Reply<'wording:look'> {
  return { found, sha256, edition }
}
