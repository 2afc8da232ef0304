import type { FindingClass } from '../../shared/model/finding.ts'
import type { Item, ItemKey, ProcedurePerformed } from '../../shared/model/item.ts'
import type { Day } from '../../shared/model/primitives.ts'
import type { Row } from '../../shared/model/row.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import { gaps as say } from '../../shared/text/en/rules.ts'
import { itemAt } from './checklist.ts'
import { proposalFor, rowsByRequirement } from './determination.ts'
import { recordAt } from './events.ts'
import { isPastExpiry } from './expiry.ts'
import { proposeRating } from './rating.ts'
import { isUncovered, relianceOf } from './reliance.ts'
import { sentBackGap, unreviewedOf } from './review-gaps.ts'
import { itemOf } from './score.ts'
import { isStanding } from './touched.ts'
import { conditionMark, resultMark } from './wording-mark.ts'

/** Something that is missing. `blocks`: the preparer cannot sign. `warns`: it will be printed as it is. */
export interface Gap {
  readonly rule: string
  readonly item: ItemKey | null
  readonly ref: string
  readonly words: string
  readonly severity: 'blocks' | 'warns'
}

/** Rules Q3 and E30: the items that rest on neither a procedure performed nor cited evidence that stands. */
export function withoutBasis(state: AssessmentState, keys: readonly ItemKey[], today: Day): ItemKey[] {
  const tested = new Set(Object.values(state.procedure).map(({ item }) => item))
  return keys.filter((key) => {
    const item = itemAt(state, key)
    return item !== undefined && !tested.has(key) && !citesEvidence(state, item, today)
  })
}

function citesEvidence(state: AssessmentState, item: Item, today: Day): boolean {
  return item.evidence.some((id) => evidenceStands(state, id, today))
}

/** Rules Q3, E41 and E46: whether a piece of evidence is there and carries a conclusion on a day. */
export function evidenceStands(state: AssessmentState, evidence: string | null, today: Day): boolean {
  const piece = evidence === null ? undefined : recordAt(state, 'evidence', evidence)
  return piece !== undefined && isStanding(piece.state) && piece.destroyed === null && !isPastExpiry(piece, today)
}

/** Rules Q1 to Q8, Q17 to Q19, Q24 to Q29 and E43: everything that is missing on a day, what blocks sign-off first. */
export function gapsOf(state: AssessmentState, rows: readonly Row[], today: Day): Gap[] {
  const work = workOf(state, today)
  const all = [...wholeGaps(state, rows, today), ...rows.flatMap((row) => rowGaps(state, row, work))]
  return all.sort((a, b) => Number(b.severity === 'blocks') - Number(a.severity === 'blocks'))
}

/** What is missing on one item on a day, as in all of them: what stands in its row, and its notes that are not cleared. */
export function gapsOfItem(state: AssessmentState, row: Row, today: Day): Gap[] {
  return [...rowGaps(state, row, workOf(state, today)), ...noteGaps(state).filter(({ item }) => item === row.key)]
}

/** Rule Q4: the review notes that are not cleared. */
function noteGaps({ reviewNote }: AssessmentState): Gap[] {
  return Object.values(reviewNote)
    .filter(({ cleared }) => !cleared)
    .map(({ ref, item }) => ({ rule: 'Q4', item, ref, words: say.openReviewNote(), severity: 'blocks' }))
}

function wholeGaps(state: AssessmentState, rows: readonly Row[], today: Day): Gap[] {
  const gaps: Gap[] = []
  const add = (rule: string, words: string, severity: Gap['severity'], ref = '') =>
    gaps.push({ rule, item: null, ref, words, severity })
  if (rows.every((row) => itemOf(row, state)?.conclusion === 'not-assessed'))
    add('Q1', say.nothingConcluded(), 'blocks')
  gaps.push(...noteGaps(state))
  if (!state.about.conclusion.trim()) add('Q7', say.noConclusion(), 'warns')
  const unreviewed = unreviewedOf(state, rows)
  if (unreviewed) add('Q27', say.unreviewed(unreviewed), 'warns')
  for (const evidence of Object.values(state.evidence))
    if (evidence.state === 'requested') add('Q8', say.requestedEvidence(), 'warns', evidence.ref)
  for (const ref of expiredAndCited(state, today)) add('E43', say.expiredEvidence(), 'warns', ref)
  for (const { requirement, contradicts } of outdatedOf(state, rows))
    add('Q17', say.outdatedDetermination(), contradicts ? 'blocks' : 'warns', requirement)
  for (const ref of unstatedNonconformities(state)) add('Q18', say.noNonconformity(), 'warns', ref)
  for (const ref of drafts(state)) add('Q28', say.draftFinding(), 'blocks', ref)
  for (const ref of typicalOnly(state, rows)) add('Q25', say.typicalCondition(), 'warns', ref)
  if (isRatedWithoutReason(state, rows)) add('Q19', say.ratingWithoutReason(), 'warns')
  return gaps
}

/** Rule E43: evidence that items cite although its last day is over and nobody says so in its state. */
function expiredAndCited(state: AssessmentState, today: Day): string[] {
  const cited = new Set(Object.values(state.items).flatMap((unit) => Object.values(unit).flatMap(citedBy)))
  return Object.values(state.evidence).flatMap((piece) => {
    const { id, ref, state: now, destroyed } = piece
    const isMeant = cited.has(id) && isStanding(now) && destroyed === null && isPastExpiry(piece, today)
    return isMeant ? [ref] : []
  })
}

function citedBy({ applies, evidence }: Item): string[] {
  return applies ? evidence : []
}

/** Rule Q18: nonconformities of a certification that do not say what is not fulfilled. */
function unstatedNonconformities(state: AssessmentState): string[] {
  if (state.about.mode !== 'certification') return []
  return Object.values(state.finding)
    .filter(({ class: grade, nonconformity }) => isNonconformity(grade) && !nonconformity.trim())
    .map(({ ref }) => ref)
}

/** Rule Q28: findings that are still drafts, and would be printed as such in the report of record. */
function drafts({ finding }: AssessmentState): string[] {
  return Object.values(finding).flatMap(({ ref, status }) => (status === 'draft' ? [ref] : []))
}

/** Rule Q25: findings whose condition is still what is typically found on one of their items, word for word. */
function typicalOnly(state: AssessmentState, rows: readonly Row[]): string[] {
  const typical = new Map(rows.map(({ key, typical }) => [key, typical]))
  return Object.values(state.finding).flatMap((finding) => {
    const mark = finding.condition.trim() ? conditionMark(finding) : null
    return finding.items.some((item) => typical.get(item) === mark) ? [finding.ref] : []
  })
}

function isNonconformity(grade: FindingClass): boolean {
  return grade === 'major' || grade === 'minor'
}

/** Rule Q19: a rating was given that is not the one the details suggest, and nothing says why. */
function isRatedWithoutReason(state: AssessmentState, rows: readonly Row[]): boolean {
  const { mode, rating, ratingReason } = state.about
  if (mode === 'certification' || rating === 'not-rated' || ratingReason.trim()) return false
  return proposeRating(state, rows).rating !== rating
}

/**
 * Rule Q17: the requirements whose determination speaks of results that have changed since; `contradicts` where it now differs
 * from what is proposed and no reason says why.
 */
function outdatedOf(state: AssessmentState, rows: readonly Row[]): { requirement: string; contradicts: boolean }[] {
  const answers = rowsByRequirement(rows, 'answers')
  return Object.values(state.determination)
    .filter(({ framework }) => state.about.frameworks.includes(framework))
    .flatMap(({ framework, requirement, proposed, result, reason }) => {
      const answering = answers.get(`${framework} ${requirement}`) ?? []
      const now = proposalFor(framework, requirement, answering, state)
      return now === proposed ? [] : [{ requirement, contradicts: result !== now && !reason.trim() }]
    })
}

/** The day it is, the tests of each item, where one found an exception, and on which items findings were raised. */
interface Work {
  readonly today: Day
  readonly tested: ReadonlyMap<ItemKey, readonly ProcedurePerformed[]>
  readonly exceptions: ReadonlySet<ItemKey>
  readonly findings: ReadonlySet<ItemKey>
}

function workOf(state: AssessmentState, today: Day): Work {
  const procedures = Object.values(state.procedure)
  return {
    today,
    tested: byItem(procedures),
    exceptions: new Set(procedures.flatMap(({ item, outcome }) => (outcome === 'exception' ? [item] : []))),
    findings: new Set(Object.values(state.finding).flatMap(({ items }) => items)),
  }
}

function byItem(procedures: readonly ProcedurePerformed[]): Map<ItemKey, ProcedurePerformed[]> {
  const found = new Map<ItemKey, ProcedurePerformed[]>()
  for (const each of procedures) {
    const before = found.get(each.item)
    if (before) before.push(each)
    else found.set(each.item, [each])
  }
  return found
}

/** Rule Q24: a result that says what the catalogue expects, word for word, does not say what was found. */
function repeatsExpected(row: Row, work: Work): boolean {
  return (work.tested.get(row.key) ?? []).some((performed) => row.expected.includes(resultMark(performed)))
}

function rowGaps(state: AssessmentState, row: Row, work: Work): Gap[] {
  const item = itemOf(row, state)
  if (!item) return []
  const gap = (rule: string, words: string, severity: Gap['severity']): Gap => ({
    rule,
    item: row.key,
    ref: item.ref,
    words,
    severity,
  })
  const gaps: Gap[] = []
  if (item.conclusion === 'not-assessed') gaps.push(gap('Q2', say.notAssessed(), 'warns'))
  if (item.conclusion === 'not-applicable' && !item.reason.trim())
    gaps.push(gap('Q3', say.notApplicableWithoutReason(), 'blocks'))
  if (item.conclusion === 'compliant') gaps.push(...compliantGaps(state, row, item, work, gap))
  const isException = item.conclusion === 'partially-compliant' || item.conclusion === 'non-compliant'
  if (isException && !work.findings.has(row.key) && !item.reason.trim())
    gaps.push(gap('Q5', say.exceptionWithoutFinding(), 'blocks'))
  if (repeatsExpected(row, work)) gaps.push(gap('Q24', say.repeatsExpected(), 'warns'))
  if (isUnexplained(state, row, item)) gaps.push(gap('Q6', say.relianceWithoutStatement(), 'blocks'))
  if (state.about.kind === 'period')
    for (const words of operatingGaps(row, item, work)) gaps.push(gap('Q29', words, 'warns'))
  const sentBack = sentBackGap(item)
  if (sentBack) gaps.push(gap('Q26', sentBack.words, sentBack.severity))
  return gaps
}

/** Rule Q29: what operation over a period was judged without: a procedure performed, and a design that was judged. */
function operatingGaps(row: Row, { operating, design }: Item, work: Work): string[] {
  return [
    ...(operating !== 'not-assessed' && !work.tested.has(row.key) ? [say.operatingUntested()] : []),
    ...(operating === 'effective' && design === 'not-assessed' ? [say.operatingWithoutDesign()] : []),
  ]
}

/** Rule Q6: AWS's half is relied on, no report supports it, and nothing says why that is accepted. */
function isUnexplained(state: AssessmentState, row: Row, item: Item): boolean {
  const result = relianceOf(row, state)
  if (!result || !isUncovered(result) || item.relianceStatement.trim()) return false
  // What does not apply relies on nobody.
  if (item.conclusion === 'not-applicable') return false
  // Where no report was recorded, an item that was not concluded is printed as not assessed in both halves (Q2).
  return result.reliance === 'unsupported' || item.conclusion !== 'not-assessed'
}

function compliantGaps(
  state: AssessmentState,
  row: Row,
  item: Item,
  work: Work,
  gap: (rule: string, words: string, severity: Gap['severity']) => Gap,
): Gap[] {
  const gaps: Gap[] = []
  const isExplained = item.reason.trim() !== '' || item.compensating !== null
  if (!isExplained && work.exceptions.has(row.key)) gaps.push(gap('Q3', say.compliantDespiteException(), 'blocks'))
  if (!citesEvidence(state, item, work.today) && !work.tested.has(row.key))
    gaps.push(gap('Q3', say.compliantWithoutBasis(), 'blocks'))
  if (state.about.kind === 'period' && item.operating === 'not-assessed')
    gaps.push(gap('Q3', say.compliantWithoutOperating(), 'blocks'))
  return gaps
}
