import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { fail, type Failure } from '../../shared/failure.ts'
import { invariant } from '../../shared/invariant.ts'
import type { NewRecord } from '../../shared/model/intention.ts'
import { Name } from '../../shared/model/primitives.ts'
import type { Frequency, SamplingRisk, SizeTable } from '../../shared/model/sampling.ts'
import { err, ok, type Result } from '../../shared/result.ts'

type Sample = NewRecord<'sample'>
type SampleItem = Sample['items'][number]

/** The most items a sample has: what is larger is an analysis of the data. */
export const mostItems = 1000

/** The largest population a selection is drawn from. */
export const largestPopulation = 100_000

/** The methods that draw by a seed. */
export function isDrawn(method: Sample['method']): method is 'random' | 'systematic' {
  return method === 'random' || method === 'systematic'
}

/** The items of a pasted list, one a line. */
export function populationOf(list: string): string[] {
  return list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** A population that is known by its numbers alone. */
export function numbered(size: number): string[] {
  return Array.from({ length: size }, (_, at) => String(at + 1))
}

export interface Selection {
  readonly method: Sample['method']
  readonly population: readonly string[]
  readonly size: number
  readonly seed: string
}

/**
 * Rules E33 and E34. The items drawn, in the order of the population: all of it, or as many as asked for, at random or at equal
 * steps. Fails for what cannot be drawn, and for judgement and haphazard choice, which nobody draws.
 */
export function drawSample({ method, population, size, seed }: Selection): Result<string[], Failure> {
  const problem = checkPopulation(population) ?? checkDraw({ method, population, size, seed })
  if (problem) return err(problem)
  return ok(placesOf(method, population.length, size, seed).map((at) => population[at] ?? ''))
}

function placesOf(method: Sample['method'], total: number, size: number, seed: string): number[] {
  if (method === 'all') return Array.from({ length: total }, (_, at) => at)
  return method === 'systematic' ? steps(total, size, seed) : withoutReplacement(total, size, seed)
}

/** Rule E34: why nothing is drawn; null where it can be. */
function checkDraw({ method, population, size, seed }: Selection): Failure | null {
  if (method !== 'all' && !isDrawn(method)) return fail('rule.sample-not-drawn')
  const wanted = method === 'all' ? population.length : size
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > mostItems)
    return fail('rule.sample-size', { most: mostItems })
  if (wanted > population.length) return fail('rule.sample-larger', { size: wanted, population: population.length })
  return isDrawn(method) && seed.trim() === '' ? fail('rule.sample-needs-seed') : null
}

/** Rule E34: what a population must be to be drawn from. */
export function checkPopulation(population: readonly string[]): Failure | null {
  if (population.length === 0) return fail('rule.sample-no-population')
  if (population.length > largestPopulation)
    return fail('rule.sample-population-large', { most: largestPopulation, count: population.length })
  const twice = firstTwice(population)
  if (twice !== undefined) return fail('rule.sample-population-twice', { item: twice })
  const unnamed = population.find((item) => !Name.safeParse(item).success)
  return unnamed === undefined ? null : fail('rule.sample-item-name', { item: unnamed.slice(0, 40) })
}

/**
 * Numbers below a bound, from a seed: number i is read from SHA-256 of `<seed>,<i>`, i from 1, of whose hexadecimal the first 12
 * digits count. What would favour small numbers is left out, and the next is read. Anyone can draw the same again with a
 * hash program. _(Rivest, "Sampler for ballots": SHA-256 of seed and counter)_
 */
function numbersFrom(seed: string): (bound: number) => number {
  const range = 2 ** 48
  let counter = 0
  return (bound) => {
    const fair = range - (range % bound)
    for (;;) {
      counter += 1
      const digest = new DataView(sha256(utf8ToBytes(`${seed.trim()},${counter}`)).buffer)
      const number = digest.getUint32(0) * 2 ** 16 + digest.getUint16(4)
      if (number < fair) return number % bound
    }
  }
}

/** Each set of places is as likely as any other: the first steps of Fisher and Yates's shuffle. */
function withoutReplacement(total: number, size: number, seed: string): number[] {
  const below = numbersFrom(seed)
  const moved = new Map<number, number>()
  const at = (place: number) => moved.get(place) ?? place
  const drawn: number[] = []
  for (let place = 0; place < size; place++) {
    const other = place + below(total - place)
    drawn.push(at(other))
    moved.set(other, at(place))
  }
  return drawn.sort((a, b) => a - b)
}

/** Equal steps through the population from a start that is drawn; each place is as likely as any other. */
function steps(total: number, size: number, seed: string): number[] {
  const start = numbersFrom(seed)(total)
  return Array.from({ length: size }, (_, step) => Math.floor((start + step * total) / size))
}

/** Rule E34: items the auditor chose are each in the population, where there is a list of it. */
export function chosenFrom(population: readonly string[], chosen: readonly string[]): Result<string[], Failure> {
  const known = new Set(population)
  const stranger = population.length === 0 ? undefined : chosen.find((item) => !known.has(item))
  return stranger === undefined ? ok([...chosen]) : err(fail('rule.sample-not-in-population', { item: stranger }))
}

/**
 * Rule E36: the items of a new selection, with the marks and deviations of those that were in it before. Fails where something was
 * found on one that would go out.
 */
export function selectedAgain(before: readonly SampleItem[], names: readonly string[]): Result<SampleItem[], Failure> {
  const known = new Map(before.map((item) => [item.name, item]))
  const wanted = new Set(names)
  const lost = before.find((item) => isTested(item) && !wanted.has(item.name))
  if (lost) return err(fail('rule.sample-work-lost', { item: lost.name }))
  return ok(names.map((name) => known.get(name) ?? { name, tickMarks: [], deviation: '' }))
}

export function isDeviation({ deviation }: SampleItem): boolean {
  return deviation.trim() !== ''
}

/** An item is tested once it has a tick mark or a deviation. */
export function isTested(item: SampleItem): boolean {
  return item.tickMarks.length > 0 || isDeviation(item)
}

export interface Judged {
  readonly deviations: number
  readonly untested: number
  readonly verdict: 'nothing-selected' | 'exceeded' | 'untested' | 'tolerable' | 'none'
}

/** Rule E37: what the deviations say against the tolerable number; too many are so before all items are tested. */
export function judgeDeviations({ items, tolerable }: Pick<Sample, 'items' | 'tolerable'>): Judged {
  const deviations = items.filter(isDeviation).length
  const untested = items.filter((item) => !isTested(item)).length
  const judged = (verdict: Judged['verdict']): Judged => ({ deviations, untested, verdict })
  if (items.length === 0) return judged('nothing-selected')
  if (deviations > tolerable) return judged('exceeded')
  if (untested > 0) return judged('untested')
  return judged(deviations > 0 ? 'tolerable' : 'none')
}

/**
 * Customary sizes: for populations of up to 52 those of the AICPA Audit Guide, Audit Sampling, table of small populations; above it,
 * what is usual in tests of controls. No standard prescribes them, so each firm sets its own.
 */
export const customarySizes: SizeTable = {
  yearly: { lower: 1, higher: 1 },
  quarterly: { lower: 2, higher: 2 },
  monthly: { lower: 2, higher: 4 },
  'twice-a-month': { lower: 3, higher: 8 },
  weekly: { lower: 5, higher: 9 },
  daily: { lower: 20, higher: 40 },
  'many-a-day': { lower: 25, higher: 60 },
}

/** How many times a year a control operates; the last has no end. */
export const timesAYear: readonly (readonly [Frequency, number])[] = [
  ['yearly', 1],
  ['quarterly', 4],
  ['monthly', 12],
  ['twice-a-month', 24],
  ['weekly', 52],
  ['daily', 366],
  ['many-a-day', Infinity],
]

/** The frequency whose number of times a year a population comes up to. */
function frequencyOf(populationSize: number): Frequency {
  const found = timesAYear.find(([, times]) => populationSize <= times)
  invariant(found, 'the last frequency has no end')
  return found[0]
}

export interface ProposedSize {
  readonly size: number
  readonly frequency: Frequency
  /** Whether the population is smaller than what the table says. */
  readonly isWhole: boolean
}

/** Rule E35: the size the firm's table has for a control, by its frequency, or else by the population; never more than that. */
export function proposeSize(
  table: SizeTable,
  { populationSize, frequency, risk }: { populationSize: number; frequency: Frequency | null; risk: SamplingRisk },
): ProposedSize {
  const by = frequency ?? frequencyOf(populationSize)
  const size = table[by][risk]
  return { size: Math.min(size, populationSize), frequency: by, isWhole: size >= populationSize }
}

/** Rule E35: the first frequency whose sizes cannot be: a higher risk asks for no less, and none for more than there are in a year. */
export function checkSizes(table: SizeTable): Failure | null {
  for (const [frequency, times] of timesAYear) {
    const { lower, higher } = table[frequency]
    if (higher < lower || higher > times)
      return fail('rule.sample-sizes', { frequency: frequency.replaceAll('-', ' ') })
  }
  return null
}

/** Rule E38: why a sample cannot be recorded; null where it can be. */
export function checkSample({ method, seed, items, populationSize }: Sample): Failure | null {
  const names = items.map(({ name }) => name)
  const twice = firstTwice(names)
  if (twice !== undefined) return fail('rule.sample-item-twice', { item: twice })
  if (items.length > populationSize)
    return fail('rule.sample-larger', { size: items.length, population: populationSize })
  if (items.length === 0) return null
  if (method === 'all' && items.length !== populationSize)
    return fail('rule.sample-not-all', { size: items.length, population: populationSize })
  return isDrawn(method) && seed.trim() === '' ? fail('rule.sample-needs-seed') : null
}

function firstTwice(names: readonly string[]): string | undefined {
  const seen = new Set<string>()
  return names.find((name) => seen.has(name) || !seen.add(name))
}
