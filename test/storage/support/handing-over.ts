import { createAssessment } from '../../../assessments/rules/create.ts'
import { Assessments } from '../../../electron/assessing/assessments.ts'
import { handOverTo } from '../../../electron/assessing/handing-over.ts'
import type { OpenAssessment } from '../../../electron/assessing/open-assessment.ts'
import { receiveFile } from '../../../electron/assessing/receiving.ts'
import type { Watching } from '../../../electron/exchange/handover/pack.ts'
import { checkAssessment } from '../../../electron/storage/check.ts'
import { verifyChain } from '../../../electron/storage/verify.ts'
import { Workspace } from '../../../electron/storage/workspace.ts'
import type { Failure } from '../../../shared/failure.ts'
import type { Answered } from '../../../shared/ipc/contract.ts'
import type { Intention } from '../../../shared/model/intention.ts'
import { ok, type Result } from '../../../shared/result.ts'
import { catalogues } from '../../support/catalogue.ts'
import { evidence } from '../../support/records.ts'
import { template, wishes } from '../../support/state.ts'
import { stamp } from '../../support/stamp.ts'
import type { TestDisk } from '../../support/test-disk.ts'
import { processOf } from './changes.ts'
import { good } from './results.ts'
import { neverByItself } from './stores.ts'

export const stick = '/stick/a1.demarc'
/** The content of the one file that is evidence. */
export const screenshot = Buffer.from('screenshot '.repeat(300))

const latest = catalogues()
const library = { latest, editions: new Map([[latest.edition.id, latest]]), templates: [] }
const quiet: Watching = { progress: () => undefined, signal: new AbortController().signal }

/** Somebody with a workspace of their own. All of them share one disk, and a stick to carry files on. */
export class Desk {
  /** Changes that windows heard of. */
  readonly heard: Answered[] = []
  #minute = 0

  private constructor(
    readonly disk: TestDisk,
    readonly path: string,
    readonly name: string,
    readonly workspace: Workspace,
    readonly assessments: Assessments,
  ) {}

  static async of(disk: TestDisk, name: string, { boot = 'boot-1', minute = 0 } = {}): Promise<Desk> {
    const path = `/${name.toLowerCase()}`
    const verify = (journal: string, to: number) => verifyChain(disk, journal, to)
    const options = { disk, path, me: processOf(7, { boot }), verify, policy: neverByItself }
    const workspace = good(await Workspace.own(options))
    const events = {
      changed: (_id: string, answered: Answered) => void desk.heard.push(answered),
      status: () => undefined,
    }
    const me = async () => ok({ name, firm: '', role: '', credential: '' })
    const clock = () => desk.now()
    const assessments: Assessments = new Assessments({ workspace, library, clock, me, events })
    const desk: Desk = new Desk(disk, path, name, workspace, assessments)
    desk.#minute = minute
    return desk
  }

  now(): Date {
    this.#minute += 1
    return new Date(Date.UTC(2026, 10, 27, 9, this.#minute))
  }

  /** An assessment with evidence and a text being typed. */
  async make(): Promise<void> {
    const me = { name: this.name, firm: '', role: '', credential: '' }
    const change = good(createAssessment('a1', template, wishes, me, latest, stamp(1)))
    good(await this.workspace.create('a1', change, { id: 'c1', at: this.now().toISOString(), by: this.name }))
    await this.attach('u1', screenshot, 'screenshot.png')
    const { store } = await this.open()
    const draft = store.keepDraft('item/s3/note', 'half a sentence', this.now().toISOString())
    await store.drafts.flush()
    good(await draft)
  }

  async open(): Promise<OpenAssessment> {
    return good(await this.assessments.get('a1'))
  }

  /** Makes evidence of bytes. */
  async attach(upload: string, bytes: Uint8Array, name: string): Promise<void> {
    const open = await this.open()
    good(await this.workspace.uploads.put(upload, 0, bytes))
    const staged = good(await this.workspace.uploads.finish(upload))
    const stored = good(await open.store.evidence.adopt(staged))
    const file = { ...stored, name, mediaType: 'image/png' }
    const value = evidence({ title: name, kind: 'file', location: '', file })
    good(await this.ask({ type: 'evidence.attach', value, items: [] }))
  }

  async ask(intention: Intention): Promise<Result<Answered, Failure>> {
    return (await this.open()).intend(intention)
  }

  /** Changes the title, which tells whose copy it is. */
  async retitle(title: string): Promise<Result<Answered, Failure>> {
    return this.ask({ type: 'about.change', fields: { title } })
  }

  async title(): Promise<string> {
    return (await this.open()).state.about.title
  }

  async handOver(to: string, path = stick, watching = quiet) {
    return handOverTo(await this.open(), to, { disk: this.disk, path }, watching)
  }

  async receive(path = stick, watching = quiet): Promise<Result<string, Failure>> {
    const { workspace, assessments, name } = this
    const receiving = { workspace, assessments, clock: () => this.now(), author: name }
    return receiveFile(receiving, { disk: this.disk, path, name: path }, watching)
  }

  /** What a check of the stored assessment finds. */
  async problems(): Promise<string[]> {
    const { disk, path } = this
    const verify = (journal: string, to: number) => verifyChain(disk, journal, to)
    const checked = good(await checkAssessment({ disk, folder: `${path}/assessments/a1`, id: 'a1', verify }))
    return checked.problems.map(({ code }) => code)
  }

  /** Names in the folder of assessments. */
  folders(): Promise<readonly string[]> {
    return this.disk.list(`${this.path}/assessments`)
  }
}
