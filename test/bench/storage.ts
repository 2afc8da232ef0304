import { mkdir, mkdtemp, open, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rowsOf } from '../../assessments/rules/checklist.ts'
import { decide } from '../../assessments/rules/decide/decide.ts'
import { AssessmentStore } from '../../electron/storage/assessment-store.ts'
import { nodeDisk } from '../../electron/storage/node-disk.ts'
import { verifyChain } from '../../electron/storage/verify.ts'
import { invariant } from '../../shared/invariant.ts'
import { generatedLibrary } from '../support/generated-library.ts'
import { figuresOf, milliseconds, report, timed } from './measure.ts'
import { writeJournal } from './workspace.ts'

const at = '2026-01-02T03:04:05.000Z'

async function openStore(folder: string): Promise<AssessmentStore> {
  const disk = nodeDisk()
  const store = await AssessmentStore.open({
    disk,
    folder,
    id: 'bench',
    refusal: null,
    verify: (path, to) => verifyChain(disk, path, to),
  })
  invariant(store.ok, 'the benchmark assessment opens')
  return store.value
}

/** A durable edit through the rules, against a bare append and fdatasync of the same bytes, in turns. */
export async function benchEdits(seed: number, services: number, controls: number, edits: number): Promise<void> {
  const library = generatedLibrary(seed, services, controls)
  const folder = await mkdtemp(join(tmpdir(), 'demarc-bench-'))
  await writeJournal(folder, 'bench', library, 1, seed)
  const store = await openStore(folder)
  const keys = rowsOf(store.state, library.latest).map((row) => row.key)
  const bare = await open(join(folder, 'bare.ndjson'), 'a')
  const ours: number[] = []
  const theirs: number[] = []
  for (let number = 0; number < edits; number += 1) {
    const item = keys[(number * 7919) % keys.length] ?? ''
    const stamp = { id: `edit-${number}`, at, today: '2026-01-02', by: 'Bench', head: store.head }
    const intention = { type: 'item.write', item, field: 'reportComment', text: `Comment ${number}` } as const
    const before = store.length
    ours.push(
      await timed(() =>
        store.decideAndCommit(
          (state) => decide({ state, catalogues: library.latest, editions: library.editions, stamp }, intention),
          stamp,
        ),
      ),
    )
    const bytes = Buffer.alloc(store.length - before, 120)
    theirs.push(
      await timed(async () => {
        await bare.appendFile(bytes)
        await bare.datasync()
      }),
    )
  }
  await bare.close()
  await store.close()
  await rm(folder, { recursive: true })
  const [a, b] = [figuresOf(ours), figuresOf(theirs)]
  report(
    `edit at ${services * controls} items (${edits} edits, snapshots included): p50 ${milliseconds(a.p50)}, p99 ${milliseconds(a.p99)}; ` +
      `bare append+fdatasync p50 ${milliseconds(b.p50)}, p99 ${milliseconds(b.p99)}; ratio p50 ${(a.p50 / b.p50).toFixed(2)}, p99 ${(a.p99 / b.p99).toFixed(2)}`,
  )
}

/** Opening to usable, against parsing the snapshot as JSON, in turns; full verification apart. */
export async function benchOpening(
  seed: number,
  services: number,
  controls: number,
  changes: number,
  rounds: number,
): Promise<void> {
  const library = generatedLibrary(seed, services, controls)
  const folder = await mkdtemp(join(tmpdir(), 'demarc-bench-'))
  await mkdir(folder, { recursive: true })
  await writeJournal(folder, 'bench', library, changes, seed)
  const rebuild = await timed(async () => {
    const store = await openStore(folder)
    await store.takeSnapshot()
    await store.close()
  })
  const opening: number[] = []
  const parsing: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    let store: AssessmentStore | null = null
    opening.push(
      await timed(async () => {
        store = await openStore(folder)
      }),
    )
    await (store as AssessmentStore | null)?.close()
    parsing.push(await timed(async () => JSON.parse(await readFile(join(folder, 'snapshot.json'), 'utf8')) as unknown))
  }
  const disk = nodeDisk()
  const journal = join(folder, 'journal.ndjson')
  const size = (await disk.facts(journal))?.size ?? 0
  const verify = await timed(() => verifyChain(disk, journal, size))
  await rm(folder, { recursive: true })
  const [a, b] = [figuresOf(opening), figuresOf(parsing)]
  report(
    `open to usable at ${services * controls} items and ${changes} changes (${rounds} rounds): p50 ${milliseconds(a.p50)}; ` +
      `JSON.parse of the snapshot p50 ${milliseconds(b.p50)}; ratio ${(a.p50 / b.p50).toFixed(2)}; ` +
      `rebuild from the journal ${milliseconds(rebuild)}; full verification ${milliseconds(verify)}`,
  )
}
