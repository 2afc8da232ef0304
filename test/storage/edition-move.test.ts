import { describe, expect, it } from 'vitest'
import { Assessments } from '../../electron/assessing/assessments.ts'
import type { OpenAssessment } from '../../electron/assessing/open-assessment.ts'
import type { Library } from '../../electron/catalogues/load.ts'
import { checkAssessment } from '../../electron/storage/check.ts'
import { verifyChain } from '../../electron/storage/verify.ts'
import { Workspace } from '../../electron/storage/workspace.ts'
import type { Catalogues } from '../../shared/model/catalogue.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import { ok } from '../../shared/result.ts'
import { catalogues, laterCatalogues } from '../support/catalogue.ts'
import { template, wishes } from '../support/state.ts'
import { TestDisk } from '../support/test-disk.ts'
import { codeOf, good } from './support/results.ts'
import { optionsFor } from './support/story.ts'

/*
 * Moving to another edition of the catalogue as it lies on disk: the move is one line, so is its undo, and whoever opens the files
 * again, with the snapshot or from the journal alone, finds the same assessment on the same edition.
 */

const [older, newer] = [catalogues(), laterCatalogues()]
const changed = 's3/s3.access'
const unchanged = 's3/s3.encryption'

function libraryOf(latest: Catalogues, ...others: Catalogues[]): Library {
  const editions = new Map([...others, latest].map((each) => [each.edition.id, each]))
  return { editions, latest, templates: [template] }
}

/** A program over the disk, with the editions it ships. */
class Program {
  private constructor(
    readonly assessments: Assessments,
    private readonly workspace: Workspace,
  ) {}

  static async start(disk: TestDisk, library: Library): Promise<Program> {
    const workspace = good(await Workspace.own(optionsFor(disk)))
    let seconds = 0
    const assessments = new Assessments({
      workspace,
      library,
      clock: () => new Date(Date.UTC(2026, 11, 1, 8, 0, (seconds += 1))),
      me: async () => ok({ name: 'Petra Preparer', firm: '', role: '', credential: '' }),
      events: { changed: () => undefined, status: () => undefined },
    })
    return new Program(assessments, workspace)
  }

  async open(id: string): Promise<OpenAssessment> {
    return good(await this.assessments.get(id))
  }

  async end(): Promise<void> {
    good(await this.workspace.close())
  }
}

/** An assessment on the older edition with two items concluded; the program that made it has ended. */
async function concluded(): Promise<{ disk: TestDisk; id: string }> {
  const disk = new TestDisk()
  const program = await Program.start(disk, libraryOf(older))
  const asked = { ...wishes, template: 'small', accounts: [...wishes.accounts], regions: [...wishes.regions] }
  const { id } = good(
    await program.assessments.create(
      { ...asked, services: undefined, options: undefined, regulations: [], integrations: [] },
      template,
    ),
  )
  const open = await program.open(id)
  for (const item of [changed, unchanged])
    good(await open.intend({ type: 'item.conclude', items: [item], conclusion: 'compliant', reason: null }))
  await program.end()
  return { disk, id }
}

const conclusionsOf = ({ state }: OpenAssessment) =>
  [changed, unchanged].map((key) => {
    const [unit = '', control = ''] = key.split('/')
    return state.items[unit]?.[control]?.conclusion
  })
/** A state but for the numbers given out, which undo does not take back. */
const withoutCounters = ({ counters: _, ...state }: AssessmentState) => state
const move = { type: 'edition.move', edition: 'test-2' } as const

describe('an assessment that is moved to a newer edition', () => {
  it('M1, M2: is one line, after which only what changed is open again', async () => {
    const { disk, id } = await concluded()
    const program = await Program.start(disk, libraryOf(newer, older))
    const open = await program.open(id)
    const before = open.store.head.sequence
    good(await open.intend(move))
    expect([open.store.head.sequence, open.state.edition]).toEqual([before + 1, 'test-2'])
    expect(conclusionsOf(open)).toEqual(['not-assessed', 'compliant'])
    expect(open.rows.map(({ control }) => control)).toEqual(
      expect.arrayContaining(['s3.versioning', 's3.access', 's3.encryption']),
    )
    expect(open.rows.map(({ control }) => control)).not.toContain('s3.media')
    await program.end()
  })

  it('U1: is as it was after undo, and the undo is one line as well', async () => {
    const { disk, id } = await concluded()
    const program = await Program.start(disk, libraryOf(newer, older))
    const open = await program.open(id)
    const before = open.state
    good(await open.intend(move))
    const sequence = open.store.head.sequence
    good(await open.undo(null))
    expect(open.store.head.sequence).toBe(sequence + 1)
    expect(withoutCounters(open.state)).toEqual(withoutCounters(before))
    expect(conclusionsOf(open)).toEqual(['compliant', 'compliant'])
    expect(open.rows.map(({ control }) => control)).toContain('s3.media')
    good(await open.redo())
    expect([open.state.edition, conclusionsOf(open)]).toEqual(['test-2', ['not-assessed', 'compliant']])
    await program.end()
  })

  it('J2: is read again from disk, with the snapshot and from the journal alone, and can then be taken back by name', async () => {
    const { disk, id } = await concluded()
    const first = await Program.start(disk, libraryOf(newer, older))
    const moving = good(await (await first.open(id)).intend(move)).line
    const state = (await first.open(id)).state
    await first.end()

    const second = await Program.start(disk, libraryOf(newer, older))
    expect((await second.open(id)).state).toEqual(state)
    await second.end()

    const folder = `/w/assessments/${id}`
    await disk.remove(`${folder}/snapshot.json`)
    const third = await Program.start(disk, libraryOf(newer, older))
    const open = await third.open(id)
    expect(open.state).toEqual(state)
    good(await open.undo(moving.id))
    expect([open.state.edition, conclusionsOf(open)]).toEqual(['test-1', ['compliant', 'compliant']])
    await third.end()
    const verify = (path: string, to: number) => verifyChain(disk, path, to)
    expect(good(await checkAssessment({ disk, folder, id, verify })).problems).toEqual([])
  })

  it('is not opened by a program that does not have its edition, and nothing is written', async () => {
    const { disk, id } = await concluded()
    const program = await Program.start(disk, libraryOf(newer, older))
    good(await (await program.open(id)).intend(move))
    await program.end()
    const bytes = await disk.read(`/w/assessments/${id}/journal.ndjson`)
    const old = await Program.start(disk, libraryOf(older))
    expect(codeOf(await old.assessments.get(id))).toBe('unknown.edition')
    await old.end()
    expect(await disk.read(`/w/assessments/${id}/journal.ndjson`)).toEqual(bytes)
  })
})
