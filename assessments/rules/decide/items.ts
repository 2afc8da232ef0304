import { fail, type Failure } from '../../../shared/failure.ts'
import type { Warning } from '../../../shared/model/change.ts'
import type { Event } from '../../../shared/model/event.ts'
import type { Basis, ItemText } from '../../../shared/model/intention.ts'
import type {
  CompensatingControl,
  Conclusion,
  Effectiveness,
  Item,
  ItemKey,
  LocationResult,
  Override,
  WorkStatus,
} from '../../../shared/model/item.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import { err, ok, type Result } from '../../../shared/result.ts'
import { itemAt, plainControlOf, splitKey } from '../checklist.ts'
import { itemEvents, recordAt } from '../events.ts'
import { evidenceStands, withoutBasis } from '../completeness.ts'
import { locationName, locationsOf } from '../locations.ts'
import { openNotes } from '../marks.ts'
import { isSameName } from '../same-person.ts'
import { worstOf } from '../score.ts'
import { hasOthers, isOnTeam } from '../team.ts'
import type { Decision, Ground } from './decide.ts'

interface Found {
  readonly key: ItemKey
  readonly unit: string
  readonly control: string
  readonly item: Item
}

/** Rules E12 and E14: the items of the keys, all or none; refused where one is not there or no longer applies. */
function findItems(state: AssessmentState, keys: readonly ItemKey[]): Result<Found[], Failure> {
  const found: Found[] = []
  for (const key of new Set(keys)) {
    const { unit, control } = splitKey(key)
    const item = itemAt(state, key)
    if (!item) return err(fail('unknown.item', { item: key }))
    if (!item.applies) return err(fail('rule.not-active', { item: item.ref }))
    found.push({ key, unit, control, item })
  }
  return ok(found)
}

/** Changes fields of items that are there and apply. What that does to marks follows (marks.ts). */
export function changeItems(
  ground: Ground,
  keys: readonly ItemKey[],
  fields: (found: Found) => Partial<Item>,
  warnings: readonly Warning[] = [],
): Decision {
  const items = findItems(ground.state, keys)
  if (!items.ok) return items
  const events = items.value.flatMap((found): Event[] =>
    itemEvents(ground.state, found.unit, found.control, fields(found)),
  )
  return ok({ events, warnings })
}

/** Rules E3 and E4: conclude the customer's half. "Not applicable" needs a reason; concluding takes the item out of "to do". */
export function conclude(
  ground: Ground,
  keys: readonly ItemKey[],
  conclusion: Conclusion,
  reason: string | null,
  basis: Basis,
): Decision {
  const items = findItems(ground.state, keys)
  if (!items.ok) return items
  const missing = items.value.find(
    ({ item }) => conclusion === 'not-applicable' && !reasonAfter(item, conclusion, reason).trim(),
  )
  if (missing) return err(fail('rule.needs-reason', { item: missing.item.ref }))
  return changeItems(
    ground,
    keys,
    ({ item }) => ({ ...concluded(ground, item, conclusion, reason), ...citing(item, basis) }),
    concludeWarnings(ground, items.value, conclusion, basis),
  )
}

/** Rule E31. */
function citing(item: Item, { evidence }: Basis): Partial<Item> {
  return evidence === null ? {} : { evidence: [...new Set([...item.evidence, evidence])] }
}

function concluded(ground: Ground, item: Item, conclusion: Conclusion, reason: string | null): Partial<Item> {
  const prepared = { by: ground.stamp.by, on: ground.stamp.at }
  return {
    conclusion,
    reason: reasonAfter(item, conclusion, reason),
    ...(conclusion !== item.conclusion && { prepared: conclusion === 'not-assessed' ? null : prepared }),
    workStatus: statusAfter(item.workStatus, conclusion),
  }
}

/** Rules E4 and E20: what is concluded is no longer to do, and what is not cannot be in review or done. */
function statusAfter(status: WorkStatus, conclusion: Conclusion): WorkStatus {
  if (conclusion === 'not-assessed') return status === 'to-do' ? 'to-do' : 'in-progress'
  return status === 'to-do' ? 'in-progress' : status
}

const exceptions: readonly Conclusion[] = ['partially-compliant', 'non-compliant', 'not-applicable']

/** Rule E15: the reason of a conclusion that needed one does not stand under another conclusion. */
function reasonAfter(item: Item, conclusion: Conclusion, reason: string | null): string {
  if (reason !== null) return reason
  return conclusion !== item.conclusion && exceptions.includes(item.conclusion) ? '' : item.reason
}

/** Rules Q3 and E19: what a conclusion rests on, the work and the sources of the control. */
function concludeWarnings(ground: Ground, items: readonly Found[], conclusion: Conclusion, basis: Basis): Warning[] {
  if (conclusion === 'not-assessed') return []
  const isGiven = basis.procedure !== null || evidenceStands(ground.state, basis.evidence, ground.stamp.today)
  const keys = items.map(({ key }) => key)
  const needsBasis = conclusion === 'compliant' && !isGiven
  const bare = new Set(needsBasis ? withoutBasis(ground.state, keys, ground.stamp.today) : [])
  const onBare = items.filter(({ key }) => bare.has(key))
  const onUnchecked = items.filter((found) => hasUncheckedSource(ground, found))
  return [...warningOf('compliant.without-basis', onBare), ...warningOf('source.unchecked', onUnchecked)]
}

/** A warning about items; it names the first, which is the one where there is no other. */
function warningOf(code: string, [first, ...rest]: readonly Found[]): Warning[] {
  return first ? [{ code, params: { item: first.item.ref, count: rest.length + 1 } }] : []
}

function hasUncheckedSource({ state, catalogues }: Ground, { key }: Found): boolean {
  const sources = plainControlOf(state, key, catalogues)?.sources ?? []
  return sources.some(({ checked }) => checked === null)
}

/** Writes one of an item's texts. */
export function write(ground: Ground, key: ItemKey, field: ItemText, text: string): Decision {
  return changeItems(ground, [key], () => ({ [field]: text }))
}

/**
 * Rule E20: moves items along the work, and the marks with them. It says nothing about compliance, but only what was concluded goes
 * to review; and done is what was reviewed, unless whoever prepared it is alone on the team, so that nobody could review it.
 */
export function setStatus(ground: Ground, keys: readonly ItemKey[], status: WorkStatus): Decision {
  const items = findItems(ground.state, keys)
  if (!items.ok) return items
  const problem = items.value.map((found) => statusProblem(ground, found, status)).find((each) => each !== null)
  if (problem) return err(problem)
  return changeItems(ground, keys, ({ item }) => statusFields(ground, item, status))
}

function statusProblem({ state, stamp }: Ground, { item }: Found, status: WorkStatus): Failure | null {
  if (status === 'to-do' || status === 'in-progress') return null
  if (item.conclusion === 'not-assessed') return fail('rule.review-not-assessed', { item: item.ref })
  if (status === 'in-review' || item.reviewed) return null
  const preparer = item.prepared?.by ?? stamp.by
  return hasOthers(state, preparer) ? fail('rule.done-needs-review', { item: item.ref, name: preparer }) : null
}

function statusFields({ stamp }: Ground, item: Item, status: WorkStatus): Partial<Item> {
  if (status === 'to-do') return { workStatus: status, prepared: null, reviewed: null }
  if (status === 'in-progress') return { workStatus: status, reviewed: null }
  const prepared = item.prepared ?? { by: stamp.by, on: stamp.at }
  return { workStatus: status, prepared, ...(status === 'in-review' && { reviewed: null }) }
}

/** Rule E10: gives items to a member of the team, or to nobody. */
export function assign(ground: Ground, keys: readonly ItemKey[], person: string | null): Decision {
  if (person !== null && !isOnTeam(ground.state, person)) return err(fail('unknown.person', { person }))
  return changeItems(ground, keys, () => ({ assignee: person }))
}

/** Rule Q3: what was judged of design and of operation; null leaves it. */
export function judgeEffectiveness(
  ground: Ground,
  keys: readonly ItemKey[],
  judged: { readonly design: Effectiveness | null; readonly operating: Effectiveness | null },
): Decision {
  return changeItems(ground, keys, ({ item }) => ({
    design: judged.design ?? item.design,
    operating: judged.operating ?? item.operating,
  }))
}

/** Rule Q6: one statement for several items whose other half no report supports, or for which none is recorded. */
export function acceptReliance(ground: Ground, keys: readonly ItemKey[], statement: string): Decision {
  return changeItems(ground, keys, () => ({ relianceStatement: statement }))
}

/** Rule R6: the auditor's own split for this assessment; its reason is printed. */
export function overrideSplit(ground: Ground, key: ItemKey, override: Override | null): Decision {
  return changeItems(ground, [key], () => ({ override }))
}

/** Records the control that makes up for the one that is missing. */
export function compensate(ground: Ground, key: ItemKey, compensating: CompensatingControl | null): Decision {
  return changeItems(ground, [key], () => ({ compensating }))
}

/**
 * Rules S5 and F7: results by location. The item's conclusion becomes the worst of those that were not left out whenever that
 * is another than before, so that what the auditor concluded since then stays while only words change. With the last result the
 * conclusion it gave goes.
 */
export function recordLocations(ground: Ground, key: ItemKey, results: readonly LocationResult[]): Decision {
  const held = itemAt(ground.state, key)?.locations ?? []
  const problem = checkLocations(ground, splitKey(key).unit, results, held)
  if (problem) return err(problem)
  return changeItems(ground, [key], ({ item }) => {
    const [before, after] = [worstLooked(item.locations), worstLooked(results)]
    const follows = after === null ? item.conclusion === before : after !== before
    return { locations: [...results], ...(follows && concluded(ground, item, after ?? 'not-assessed', null)) }
  })
}

/** The worst result of the locations that were looked at; null where none was. */
function worstLooked(results: readonly LocationResult[]): Conclusion | null {
  const looked = results.filter(({ coverage }) => coverage !== 'excluded')
  return looked.length === 0 ? null : worstOf(looked.map(({ conclusion }) => conclusion))
}

/** Rules F5 and F7: each place once, and one where the unit is to be looked at, or was when a result was recorded. */
function checkLocations(
  ground: Ground,
  unit: string,
  results: readonly LocationResult[],
  held: readonly LocationResult[],
): Failure | null {
  const { state, catalogues } = ground
  const places = results.map((result) => locationName(state, result))
  const twice = places.find((place, index) => places.indexOf(place) !== index)
  if (twice !== undefined) return fail('rule.duplicate', { what: twice })
  const owner = recordAt(state, 'unit', unit)
  const known = [...held, ...(owner ? locationsOf(state, owner, catalogues) : [])]
  for (const result of results) {
    const { account, region } = result
    if (!recordAt(state, 'account', account)) return fail('unknown.record', { table: 'account', id: account })
    if (region !== 'global' && !recordAt(state, 'region', region))
      return fail('unknown.record', { table: 'region', id: region })
    if (owner?.service && !known.some((place) => place.account === account && place.region === region))
      return fail('rule.not-a-location', { location: locationName(state, result), unit: owner.name })
    if (result.coverage === 'excluded' && !result.note.trim())
      return fail('rule.needs-location-reason', { location: locationName(state, result) })
  }
  return null
}

/** Cites evidence on items, or takes the citation back. */
export function cite(ground: Ground, keys: readonly ItemKey[], evidence: string, cited: boolean): Decision {
  if (!recordAt(ground.state, 'evidence', evidence))
    return err(fail('unknown.record', { table: 'evidence', id: evidence }))
  return changeItems(ground, keys, ({ item }) => ({
    evidence: cited ? [...new Set([...item.evidence, evidence])] : item.evidence.filter((id) => id !== evidence),
  }))
}

/**
 * Rules E20 and E22: the reviewer's mark: the item is done. Nobody marks work of their own, work that nobody has prepared, or work on
 * which a review note is open. Taking the mark back returns the item to review.
 */
export function markReviewed(ground: Ground, keys: readonly ItemKey[], reviewed: boolean): Decision {
  const items = findItems(ground.state, keys)
  if (!items.ok) return items
  const by = { by: ground.stamp.by, on: ground.stamp.at }
  if (!reviewed) return changeItems(ground, keys, ({ item }) => markTakenBack(item, by.by))
  const notes = openNotes(ground.state)
  const problem = items.value
    .map(({ item, key }) => whyNotReviewed(item, by.by, notes.get(key)))
    .find((each) => each !== null)
  if (problem) return err(problem)
  return changeItems(ground, keys, () => ({ reviewed: by, lastReview: by, workStatus: 'done', sentBack: null }))
}

/** Rule E22: why somebody cannot mark an item as reviewed now; null where they can. `note` is one that is open on it. */
export function whyNotReviewed(item: Item, by: string, note: string | undefined): Failure | null {
  if (item.conclusion === 'not-assessed') return fail('rule.review-not-assessed', { item: item.ref })
  if (!item.prepared) return fail('rule.review-not-prepared', { item: item.ref })
  if (isSameName(item.prepared.by, by)) return fail('rule.own-work', { item: item.ref, name: item.prepared.by })
  return note === undefined ? null : fail('rule.review-open-note', { item: item.ref, note })
}

/** Who takes a mark of their own back has not reviewed the item; where somebody else takes it, what was reviewed is remembered. */
function markTakenBack(item: Item, by: string): Partial<Item> {
  if (!item.reviewed) return {}
  const isOwn = isSameName(item.reviewed.by, by)
  return { reviewed: null, workStatus: 'in-review', ...(isOwn && { lastReview: null }) }
}

/** Rule E23: items go back to whoever prepared them, with the reason; the reviewer's mark goes. */
export function sendItemsBack(ground: Ground, keys: readonly ItemKey[], reason: string): Decision {
  const items = findItems(ground.state, keys)
  if (!items.ok) return items
  const early = items.value.find(({ item }) => item.workStatus !== 'in-review' && item.workStatus !== 'done')
  if (early) return err(fail('rule.not-in-review', { item: early.item.ref }))
  const sentBack = { by: ground.stamp.by, on: ground.stamp.at, reason }
  return changeItems(ground, keys, () => ({ sentBack, workStatus: 'in-progress', reviewed: null }))
}
