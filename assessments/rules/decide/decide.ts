import { fail, type Failure } from '../../../shared/failure.ts'
import { assertNever } from '../../../shared/invariant.ts'
import type { Catalogues } from '../../../shared/model/catalogue.ts'
import type { Change } from '../../../shared/model/change.ts'
import type { Intention } from '../../../shared/model/intention.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import { err, ok, type Result } from '../../../shared/result.ts'
import type { Stamp } from '../events.ts'
import { withMarks } from '../marks.ts'
import { withWhatFollows } from '../what-follows.ts'
import { changeAbout, changeSoaDocument } from './about.ts'
import { changeBranding } from './branding.ts'
import { moveEdition } from './editions.ts'
import { concludeOn } from './conclude-on.ts'
import { attachEvidence, destroyEvidence, fulfilRequest, retainEvidence } from './evidence.ts'
import { handedOver, takeBack } from './handover.ts'
import {
  acceptReliance,
  assign,
  cite,
  compensate,
  judgeEffectiveness,
  markReviewed,
  overrideSplit,
  recordLocations,
  sendItemsBack,
  setStatus,
  write,
} from './items.ts'
import { addRecord, changeRecord, removeRecord } from './records.ts'
import { answerNote, clearNote } from './review-notes.ts'
import { currentRevision, reopen, sendBack, sign } from './revisions.ts'
import { addTailoring, changeTailoring, removeTailoring } from './tailoring.ts'
import { addUnit, assignUnit, changeOptions, removeUnit, renameUnit, splitUnit } from './units.ts'

/** What a decision is made from. Rules take catalogues as an argument and have no clock: main stamps the change. */
export interface Ground {
  readonly state: AssessmentState
  readonly catalogues: Catalogues
  /** Every edition there is, by id: an assessment can be moved to another. */
  readonly editions: ReadonlyMap<string, Catalogues>
  readonly stamp: Stamp
}

export type Decision = Result<Change, Failure>

/**
 * Applies today's rules to an intention. What it allows becomes one change; what it refuses changes nothing.
 * Rule H1: what was handed over is not changed here. Rule E1: while a revision is signed, only sign-off, send back and re-open are possible; rule E44: and
 * after approval how long files are kept. Rules C1, C6, C9 and F1: what follows from a new scope for units, items and their texts is in the same change; rules
 * E2 and E21: so is what it does to marks.
 */
export function decide(ground: Ground, intention: Intention): Decision {
  if (intention.type === 'handover.take-back') return takeBack(ground, intention.reason)
  const away = handedOver(ground.state)
  if (away) return err(away)
  if (intention.type === 'revision.sign') return sign(ground, intention)
  if (intention.type === 'revision.send-back') return sendBack(ground, intention.reason)
  if (intention.type === 'revision.reopen') return reopen(ground, intention.reason)
  const revision = currentRevision(ground.state)
  if (revision.status === 'approved' && isAboutKeeping(intention)) return somethingIn(decideWork(ground, intention))
  if (revision.status !== 'open') return err(fail('rule.signed', { revision: revision.number }))
  const decision = somethingIn(decideWork(ground, intention))
  if (!decision.ok) return decision
  const events = withWhatFollows(ground.state, decision.value.events, ground.editions)
  return ok({ ...decision.value, events: withMarks(ground.state, events, ground.stamp) })
}

/** Rule E44: how long files are kept, and their end, comes after the last signature, and is no part of what was signed. */
function isAboutKeeping({ type }: Intention): boolean {
  return type === 'evidence.retain' || type === 'evidence.destroy'
}

/** Rule E11: what changes nothing is refused. */
function somethingIn(decision: Decision): Decision {
  return decision.ok && decision.value.events.length === 0 ? err(fail('input.nothing-to-change')) : decision
}

type Work = Exclude<
  Intention,
  { type: 'revision.sign' | 'revision.send-back' | 'revision.reopen' | 'handover.take-back' }
>

function decideWork(ground: Ground, intention: Work): Decision {
  switch (intention.type) {
    case 'item.conclude':
      return concludeOn(ground, intention)
    case 'item.write':
      return write(ground, intention.item, intention.field, intention.text)
    case 'item.status':
      return setStatus(ground, intention.items, intention.status)
    case 'item.assign':
      return assign(ground, intention.items, intention.person)
    case 'item.effectiveness':
      return judgeEffectiveness(ground, intention.items, intention)
    case 'reliance.accept':
      return acceptReliance(ground, intention.items, intention.statement)
    case 'item.override':
      return overrideSplit(ground, intention.item, intention.override)
    case 'item.compensate':
      return compensate(ground, intention.item, intention.compensating)
    case 'item.locations':
      return recordLocations(ground, intention.item, intention.results)
    case 'item.cite':
      return cite(ground, intention.items, intention.evidence, intention.cited)
    case 'item.review':
      return markReviewed(ground, intention.items, intention.reviewed)
    case 'item.send-back':
      return sendItemsBack(ground, intention.items, intention.reason)
    case 'evidence.attach':
      return attachEvidence(ground, intention.value, intention.items)
    case 'evidence.fulfil':
      return fulfilRequest(ground, intention.request, intention.file)
    case 'evidence.retain':
      return retainEvidence(ground, intention.evidence, intention.until)
    case 'evidence.destroy':
      return destroyEvidence(ground, intention.evidence, intention.reason)
    case 'about.change':
      return changeAbout(ground, intention.fields)
    case 'soaDocument.change':
      return changeSoaDocument(ground, intention.value)
    case 'branding.change':
      return changeBranding(ground, intention.fields)
    case 'unit.add':
      return addUnit(ground, intention.service)
    case 'unit.split':
      return splitUnit(ground, intention.unit, intention.suffix, intention.name)
    case 'unit.options':
      return changeOptions(ground, intention.unit, intention.options)
    case 'unit.rename':
      return renameUnit(ground, intention.unit, intention.name)
    case 'unit.remove':
      return removeUnit(ground, intention.unit)
    case 'unit.assign':
      return assignUnit(ground, intention.unit, intention.person)
    case 'tailoring.add':
      return addTailoring(ground, intention.value)
    case 'tailoring.change':
      return changeTailoring(ground, intention.id, intention.value)
    case 'tailoring.remove':
      return removeTailoring(ground, intention.id)
    case 'edition.move':
      return moveEdition(ground, intention.edition)
    case 'record.add':
      return addRecord(ground, intention)
    case 'record.change':
      return changeRecord(ground, intention)
    case 'record.remove':
      return removeRecord(ground, intention.table, intention.id)
    case 'reviewNote.answer':
      return answerNote(ground, intention.id, intention.answer)
    case 'reviewNote.clear':
      return clearNote(ground, intention.id)
    default:
      return assertNever(intention)
  }
}
