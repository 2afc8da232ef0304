import { nameOfRecord } from '../../../assessments/rules/names.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import { fieldWords, tableWords } from '../../../shared/text/en/history.ts'
import { searchWords } from '../../../shared/text/en/screens-search.ts'
import { href, hrefOf, hrefOfItem, type ItemPart } from '../../routes/location.ts'
import { itemOf } from '../../session/rows.ts'
import type { TypedText } from './typed-texts.ts'

/** What a hit stands in, and the way to it. */
export interface PlaceOfText {
  readonly href: string
  readonly name: string
  readonly field: string
}

/** Where a text stands. `titleOf` gives the title of an item, which comes from the catalogue. */
export function placeOfText(
  { table, id, field }: TypedText,
  assessment: string,
  state: AssessmentState,
  titleOf: (item: string) => string,
): PlaceOfText {
  const named = (item: string) => `${itemOf(state, item)?.ref ?? item} ${titleOf(item)}`.trim()
  if (table === 'item')
    return { href: hrefOfItem(assessment, id, 'conclude'), name: named(id), field: fieldName(field) }
  if (table === 'about')
    return { href: aboutHref(assessment, field), name: searchWords.engagement, field: fieldName(field) }
  const item = itemBehind(table, id, state)
  const record = state[table][id]
  const kind = tableWords[table]
  return {
    href: item !== null ? hrefOfItem(assessment, item, partWith(table)) : hrefOfTable(assessment, table, id),
    name: item !== null ? named(item) : nameOfRecord(record, kind),
    field: `${kind}: ${fieldName(field)}`,
  }
}

/** The item whose panel shows a record; null where it stands elsewhere. */
function itemBehind(table: TypedText['table'], id: string, state: AssessmentState): string | null {
  switch (table) {
    case 'procedure':
      return state.procedure[id]?.item ?? null
    case 'reviewNote':
      return state.reviewNote[id]?.item ?? null
    case 'deviation':
      return state.deviation[id] ? `common/${state.deviation[id].control}` : null
    case 'sample':
      return Object.values(state.procedure).find(({ sample }) => sample === id)?.item ?? null
    default:
      return null
  }
}

/** The part of an item's panel that shows a record. */
function partWith(table: TypedText['table']): ItemPart {
  if (table === 'reviewNote') return 'review'
  return table === 'procedure' || table === 'sample' ? 'procedures' : 'conclude'
}

function hrefOfTable(assessment: string, table: TypedText['table'], id: string): string {
  const to = (...path: string[]) => hrefOf(assessment, path[0] ?? 'overview', ...path.slice(1))
  switch (table) {
    case 'evidence':
      return href(['a', assessment, 'evidence'], { show: id })
    case 'finding':
      return to('findings', id)
    case 'priorFinding':
      return to('findings')
    case 'attestation':
      return to('reliance', id)
    case 'determination':
    case 'target':
      return to('report', 'frameworks')
    case 'soa':
      return to('scope', 'soa')
    case 'account':
    case 'region':
    case 'offering':
      return to('scope', 'locations')
    case 'person':
      return to('scope', 'people')
    case 'tailoring':
      return to('scope', 'tailoring')
    case 'unit':
      return to('checklist', id)
    case 'worksheet':
    case 'practice':
    case 'securityService':
    case 'training':
    case 'partner':
      return to('worksheet')
    default:
      return to('overview')
  }
}

function aboutHref(assessment: string, field: string): string {
  return field === 'conclusion' || field === 'ratingReason'
    ? hrefOf(assessment, 'report', 'conclusion')
    : hrefOf(assessment, 'scope', 'engagement')
}

/** A field by its word; one without is called by its own name, spelt out. */
function fieldName(field: string): string {
  return fieldWords[field] ?? field.replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`)
}
