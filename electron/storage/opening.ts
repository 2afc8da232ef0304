import { replay, emptyState } from '../../assessments/rules/apply.ts'
import { beforeFirst, follows } from '../../assessments/rules/chain.ts'
import { fail } from '../../shared/failure.ts'
import type { ChangeLine } from '../../shared/model/change.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import { problem, problemClause, type Problem } from '../../shared/text/en/check.ts'
import { readRange, type Disk } from './disk.ts'
import { isTorn, linesOf, readLine, type LineBytes, type LineProblem, type LineReading } from './journal-lines.ts'
import type { Head } from './journal.ts'
import { isOfToday, type Snapshot } from './snapshot.ts'
import { StorageError } from './storage-error.ts'

/** What could not be read, and which lines the state does not have because of it. */
export interface Damage {
  readonly problem: Problem
  readonly lost: { readonly from: number; readonly to: number | null }
}

/** A last line whose writing was never answered. */
export interface Torn {
  readonly from: number
  readonly to: number
}

/** A journal folded to its state. */
export interface Opening {
  readonly state: AssessmentState
  readonly head: Head
  /** The hash of the first line. */
  readonly first: string
  /** Where the next line goes. */
  readonly length: number
  readonly torn: Torn | null
  readonly damage: Damage | null
  /** False where the snapshot says something the journal does not. */
  readonly snapshotAgrees: boolean
  /** Whether the state has lines that no snapshot has. */
  readonly beyondSnapshot: boolean
}

type FoldProblem = LineProblem | 'line.order'

interface Stop {
  readonly problem: FoldProblem
  readonly number: number
  readonly offset: number
}

interface Source {
  readonly disk: Disk
  readonly path: string
  readonly size: number
}

const unwritten: Head = { ...beforeFirst, at: '' }

/** Folds lines into a state, as far as they are sound. */
class Fold {
  first = ''
  metSnapshot = false
  stop: Stop | null = null
  torn: Torn | null = null
  taken = 0

  constructor(
    readonly source: Source,
    public state: AssessmentState,
    public head: Head,
    public length: number,
    private readonly watch: Snapshot | null,
  ) {}

  /** Goes on from `length` to the end, or to the first line that cannot be taken. */
  async run(number: number): Promise<this> {
    const { disk, path, size } = this.source
    let next = number
    for await (const line of linesOf(disk, path, this.length, size)) {
      const found = line.complete ? this.#take(line) : null
      if (line.complete && !found) {
        next += 1
        continue
      }
      const isLast = line.end === size
      if (isLast && isTorn(line)) this.torn = { from: line.offset, to: line.end }
      else if (found) this.stop = { problem: found, number: next, offset: line.offset }
      break
    }
    return this
  }

  #take(line: LineBytes): FoldProblem | null {
    const reading = orNewer(this.source.path, readLine(line.bytes))
    if (reading.kind === 'damaged') return reading.problem
    if (!follows(reading.line, this.head)) return 'line.order'
    this.#fold(reading.line)
    this.length = line.end
    return null
  }

  #fold(line: ChangeLine): void {
    this.state = replay(this.state, [line])
    this.taken += 1
    this.head = { sequence: line.sequence, hash: line.hash, at: line.at }
    if (line.sequence === 1) this.first = line.hash
    if (line.hash === this.watch?.head) this.metSnapshot = true
  }
}

function orNewer(path: string, reading: LineReading): Exclude<LineReading, { kind: 'newer' }> {
  if (reading.kind === 'newer') throw new StorageError(fail('storage.newer-format', { path, format: reading.format }))
  return reading
}

function unusable(path: string, found: Problem): StorageError {
  return new StorageError(fail('storage.damaged', { path, detail: problemClause(found) }))
}

/** Opens a journal: the snapshot and the bytes after it where they fit together, else all that is sound. */
export async function openJournal(disk: Disk, path: string, snapshot: Snapshot | null): Promise<Opening> {
  const facts = await disk.facts(path)
  const source: Source = { disk, path, size: facts?.size ?? 0 }
  if (!facts && !snapshot) throw unusable(path, problem('journal.missing'))
  if (snapshot && isOfToday(snapshot) && (await meets(source, snapshot))) return fromSnapshot(source, snapshot)
  return fromStart(source, snapshot)
}

/** Whether the line that ends where the snapshot was taken is the snapshot's own. */
async function meets(source: Source, snapshot: Snapshot): Promise<boolean> {
  if (source.size < snapshot.offset) return false
  const bytes = await lineBefore(source, snapshot.offset)
  const reading = bytes ? readLine(bytes) : null
  return reading?.kind === 'sound' && reading.line.hash === snapshot.head && reading.line.sequence === snapshot.sequence
}

/** The line whose line feed is the byte before `end`, or null. Looks back in growing steps. */
async function lineBefore({ disk, path }: Source, end: number): Promise<Uint8Array | null> {
  for (let step = 65_536; ; step *= 4) {
    const from = Math.max(0, end - step)
    const bytes = await readRange(disk, path, from, end)
    if (bytes.at(-1) !== 10) return null
    const feed = bytes.subarray(0, -1).lastIndexOf(10)
    if (feed >= 0 || from === 0) return bytes.subarray(feed + 1, -1)
  }
}

function headOf(snapshot: Snapshot): Head {
  return { sequence: snapshot.sequence, hash: snapshot.head, at: snapshot.at }
}

async function fromSnapshot(source: Source, snapshot: Snapshot): Promise<Opening> {
  const fold = new Fold(source, snapshot.state, headOf(snapshot), snapshot.offset, null)
  await fold.run(snapshot.sequence + 1)
  return opening(fold, { first: snapshot.first, damage: fold.stop && upTo(fold.stop), snapshotAgrees: true })
}

async function fromStart(source: Source, snapshot: Snapshot | null): Promise<Opening> {
  const fold = await new Fold(source, emptyState(), unwritten, 0, snapshot).run(1)
  const sameJournal = snapshot !== null && (fold.first === '' || fold.first === snapshot.first)
  const ahead = sameJournal && !fold.metSnapshot && snapshot.sequence > fold.head.sequence ? snapshot : null
  if (ahead && fold.stop) return pastDamage(source, ahead, fold.stop)
  if (ahead) return shorter(fold, ahead)
  if (fold.head.sequence === 0) throw unusable(source.path, fold.stop ? named(fold.stop) : problem('journal.empty'))
  return opening(fold, {
    first: fold.first,
    damage: fold.stop && upTo(fold.stop),
    snapshotAgrees: snapshot === null || fold.metSnapshot,
  })
}

function opening(fold: Fold, rest: Pick<Opening, 'first' | 'damage' | 'snapshotAgrees'>): Opening {
  const { state, head, length, torn } = fold
  return { state, head, length, torn, beyondSnapshot: fold.taken > 0, ...rest }
}

function named(stop: Stop): Problem {
  return problem(stop.problem, { line: stop.number })
}

function upTo(stop: Stop): Damage {
  return { problem: named(stop), lost: { from: stop.number, to: null } }
}

/** The journal ends before its snapshot: the snapshot has lines that the journal lost. */
function shorter(fold: Fold, snapshot: Snapshot): Opening {
  const line = fold.head.sequence
  return {
    state: snapshot.state,
    head: headOf(snapshot),
    first: snapshot.first,
    length: fold.length,
    torn: fold.torn,
    damage: {
      problem: problem('journal.short', { line, saved: snapshot.sequence }),
      lost: { from: line + 1, to: snapshot.sequence },
    },
    snapshotAgrees: true,
    beyondSnapshot: false,
  }
}

/** A damaged line older than the snapshot: the snapshot's state, and what comes soundly after it. */
async function pastDamage(source: Source, snapshot: Snapshot, stop: Stop): Promise<Opening> {
  const resumed = await resumption(source, snapshot, stop)
  const fold = new Fold(source, snapshot.state, headOf(snapshot), resumed?.offset ?? source.size, null)
  if (resumed) await fold.run(snapshot.sequence + 1)
  const to = resumed && !fold.stop ? resumed.lastDamaged : null
  const damage: Damage = { problem: named(stop), lost: { from: stop.number, to } }
  return opening(fold, { first: snapshot.first, damage, snapshotAgrees: true })
}

/** Where the lines after the snapshot begin: after its own line or, if that is the damaged one, at the line that follows. */
async function resumption(
  source: Source,
  snapshot: Snapshot,
  stop: Stop,
): Promise<{ offset: number; lastDamaged: number } | null> {
  let lastDamaged = stop.number
  let number = stop.number - 1
  for await (const line of linesOf(source.disk, source.path, stop.offset, source.size)) {
    number += 1
    const reading = orNewer(source.path, readLine(line.bytes))
    if (reading.kind === 'damaged') {
      lastDamaged = number
      continue
    }
    if (reading.line.hash === snapshot.head) return { offset: line.end, lastDamaged }
    if (follows(reading.line, headOf(snapshot))) return { offset: line.offset, lastDamaged }
  }
  return null
}
