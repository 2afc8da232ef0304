import * as z from 'zod'
import { About } from '../../../shared/model/about.ts'
import { Item, ItemKey } from '../../../shared/model/item.ts'
import { CatalogueId, Day, Id, Instant, RequirementId, Sha256 } from '../../../shared/model/primitives.ts'
import { tableNames, tables, type AssessmentState, type TableName } from '../../../shared/model/state.ts'
import { fold } from './fold.ts'

/** A text that somebody typed, and where it stands. */
export interface TypedText {
  readonly table: TableName | 'item' | 'about'
  /** The id of the record, or the key of the item. */
  readonly id: string
  /** The field of the record the text is in. */
  readonly field: string
  readonly text: string
  readonly folded: string
}

/** Texts that nobody types: ids, hashes and days. Enums are no texts by their kind. */
const codes = new Set<unknown>([Id, CatalogueId, Sha256, ItemKey, RequirementId, Day, Instant])

/**
 * Everything typed into an assessment. The schemas of the model say what is text, so that a new field is found without a word
 * here. Records are read once: what an edit leaves alone keeps the texts it had.
 */
export function typedTexts(state: AssessmentState): readonly TypedText[] {
  const found: TypedText[] = []
  for (const [unit, items] of Object.entries(state.items))
    for (const [control, item] of Object.entries(items)) push(found, textsOf('item', `${unit}/${control}`, item, Item))
  for (const table of tableNames)
    for (const record of Object.values(state[table] as Record<string, { readonly id: string }>))
      push(found, textsOf(table, record.id, record, tables[table]))
  push(found, textsOf('about', 'about', state.about, About))
  return found
}

/** A spread of many would not fit on the stack. */
function push(all: TypedText[], more: readonly TypedText[]): void {
  for (const each of more) all.push(each)
}

const known = new WeakMap<object, readonly TypedText[]>()

function textsOf(table: TypedText['table'], id: string, record: object, schema: z.core.$ZodType): readonly TypedText[] {
  const held = known.get(record)
  if (held) return held
  const texts: TypedText[] = []
  readerOf(schema)?.(record, '', (field, text) => {
    if (text.trim() !== '') texts.push({ table, id, field, text, folded: fold(text) })
  })
  known.set(record, texts)
  return texts
}

/** Tells the texts of a value; `field` is the field of the record that the value is in. */
type Reader = (value: unknown, field: string, tell: (field: string, text: string) => void) => void

const readers = new Map<z.core.$ZodType, Reader | null>()

/** What reads the texts of a schema, worked out once; null where the schema holds none. */
function readerOf(schema: z.core.$ZodType): Reader | null {
  const held = readers.get(schema)
  if (held !== undefined) return held
  const made = makeReader(schema)
  readers.set(schema, made)
  return made
}

function makeReader(schema: z.core.$ZodType): Reader | null {
  if (codes.has(schema)) return null
  if (schema instanceof z.ZodString) return (value, field, tell) => tell(field, String(value))
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return readerOf(schema.unwrap())
  if (schema instanceof z.ZodArray) return eachReader(readerOf(schema.element))
  if (schema instanceof z.ZodObject) return objectReader(schema.shape)
  if (schema instanceof z.ZodUnion) return unionReader(schema.options)
  return null
}

function eachReader(element: Reader | null): Reader | null {
  if (!element) return null
  return (value, field, tell) => {
    for (const each of value as readonly unknown[]) element(each, field, tell)
  }
}

function objectReader(shape: Readonly<Record<string, z.core.$ZodType>>): Reader | null {
  const parts = Object.entries(shape).flatMap(([name, schema]) => {
    const reader = readerOf(schema)
    return reader ? [{ name, reader }] : []
  })
  if (parts.length === 0) return null
  return (value, field, tell) => {
    const record = value as Readonly<Record<string, unknown>>
    for (const { name, reader } of parts) {
      const inner = record[name]
      if (inner !== null && inner !== undefined && inner !== '') reader(inner, field || name, tell)
    }
  }
}

function unionReader(options: readonly z.core.$ZodType[]): Reader {
  return (value, field, tell) => {
    const option = options.find((each) => z.safeParse(each, value).success)
    if (option) readerOf(option)?.(value, field, tell)
  }
}
