import type * as z from 'zod'
import type { FindingClass } from '../../shared/model/finding.ts'
import type { Mode } from '../../shared/model/about.ts'
import { FrameworkId } from '../../shared/model/catalogue.ts'
import { ItemKey } from '../../shared/model/item.ts'
import { CatalogueId, Day, Id, Instant, RequirementId, Sha256 } from '../../shared/model/primitives.ts'
import { AssessmentState, tableNames, tables, type TableName } from '../../shared/model/state.ts'
import { control } from './catalogue.ts'
import { Engagement } from './state.ts'

/*
 * An assessment in which every text is a word of its own. What is a text is read off the schemas, so that a field that is
 * added tomorrow is filled as well; a field that points to something must be told here where it points, or this throws.
 */

/** A text of the assessment: where it stands, and the word that was put there. */
export interface Placed {
  readonly path: string
  readonly token: string
}

type Schema = z.core.$ZodType
type Loose = Record<string, unknown>

/** Eight letters and digits that no other text contains, whatever stands before and after it. */
function tokenOf(count: number): string {
  return `Zq${count.toString(36).padStart(4, '0').toUpperCase()}xW`
}

/** Where pointers lead, by the name of the field that holds them. */
const ids: Readonly<Record<string, string>> = {
  evidence: 'evidence-0',
  sample: 'sample-0',
  accounts: 'account-0',
  account: 'account-0',
  regions: 'region-0',
  region: 'region-0',
  unit: 's3',
  continues: 'attestation-0',
  assignee: 'person-0',
  person: 'person-0',
  preparer: 'person-0',
  reviewer: 'person-0',
  approver: 'person-0',
  finding: 'finding-0',
}
const catalogueIds: Readonly<Record<string, string>> = {
  control: 's3.access',
  controlId: 's3.encryption',
  service: 's3',
  services: 's3',
  practice: 'wa.keys',
  set: 's3',
}
/** Texts that are references as the app gives them, or name a thing of the library. */
const patterns: readonly [RegExp, (path: string) => string][] = [
  [/finding\.\w+-(\d+)\.ref$/, (path) => `F-9${numberIn(path)}`],
  [/evidence\.\w+-(\d+)\.ref$/, (path) => `E-90${numberIn(path)}`],
  [/sample\.\w+-(\d+)\.ref$/, (path) => `S-9${numberIn(path)}`],
  [/reviewNote\.\w+-(\d+)\.ref$/, (path) => `RN-9${numberIn(path)}`],
  [/region\.\w+-(\d+)\.code$/, (path) => `eu-west-${numberIn(path)}`],
  [/account\.\w+-(\d+)\.number$/, (path) => `11112222333${numberIn(path)}`],
  [/\.step$/, () => 'p1'],
]

function numberIn(path: string): string {
  return /-(\d+)\.\w+$/.exec(path)?.[1] ?? '0'
}

/** How many records of a table; one where a second would be about the same thing. */
function countOf(table: TableName): number {
  const one: readonly TableName[] = ['determination', 'target', 'soa', 'practice', 'securityService', 'offering']
  return one.includes(table) ? 1 : 5
}

/** Writes tokens into values by their schemas. `turn` chooses among words of a fixed list. */
class Filler {
  readonly placed: Placed[] = []

  /** `base` is what is there already; it is kept where it is no text. */
  fill(schema: Schema, path: string, turn: number, base?: unknown): unknown {
    const { def } = schema._zod as unknown as { def: Loose & { type: string } }
    switch (def.type) {
      case 'object':
        return this.#object(def['shape'] as Record<string, Schema>, path, turn, base as Loose | undefined)
      case 'array':
        return this.#array(def['element'] as Schema, path, turn, base as unknown[] | undefined)
      case 'optional':
      case 'nullable':
      case 'default':
        return this.fill(def['innerType'] as Schema, path, turn, base ?? undefined)
      case 'union':
        return this.#union(def['options'] as Schema[], path, turn, base)
      case 'string':
        return this.#string(schema, path, base as string | undefined)
      case 'enum':
        return base ?? pick(Object.values(def['entries'] as Loose), turn)
      case 'literal':
        return (def['values'] as unknown[])[0]
      case 'record':
        return base ?? {}
      case 'boolean':
        return base ?? turn % 2 === 0
      case 'number':
        return base ?? 1
      default:
        throw new Error(`${path}: say how a value of type ${def.type} is made up`)
    }
  }

  #object(shape: Record<string, Schema>, path: string, turn: number, base: Loose | undefined): Loose {
    return Object.fromEntries(
      Object.entries(shape).map(([key, inner]) => [key, this.fill(inner, `${path}.${key}`, turn, base?.[key])]),
    )
  }

  #array(element: Schema, path: string, turn: number, base: unknown[] | undefined): unknown[] {
    // A condition on a control would take its item away.
    if (/\.(when|sides|sharpenedBy)$/.test(path)) return base ?? []
    const known = base && base.length > 0 ? base : [undefined]
    return known.map((each, index) => this.fill(element, `${path}.${index}`, turn, each))
  }

  #union(options: Schema[], path: string, turn: number, base: unknown): unknown {
    const kind = (base as Loose | undefined)?.['kind']
    const fitting = options.find((option) => {
      const shape = (option._zod.def as unknown as { shape?: Record<string, Schema> }).shape
      return shape && (shape['kind']?._zod.def as unknown as { values?: unknown[] })?.values?.[0] === kind
    })
    return this.fill(fitting ?? pick(options, turn), path, turn, base)
  }

  #string(schema: Schema, path: string, base: string | undefined): string {
    const key =
      path
        .split('.')
        .filter((part) => !/^\d+$/.test(part))
        .at(-1) ?? ''
    const fixed = pointerOf(schema, path, key, base) ?? patterns.find(([where]) => where.test(path))?.[1](path)
    if (fixed !== undefined) return base ?? fixed
    const token = tokenOf(this.placed.length)
    if ((schema as z.ZodType).safeParse(token).success) {
      this.placed.push({ path, token })
      return token
    }
    if (base !== undefined) return base
    throw new Error(`${path}: say what stands in it`)
  }
}

function pick<T>(options: readonly T[], turn: number): T {
  const found = options[turn % options.length]
  if (found === undefined) throw new Error('nothing to pick from')
  return found
}

/** What a field that names something holds; undefined for a text. */
function pointerOf(schema: Schema, path: string, key: string, base: string | undefined): string | undefined {
  const is = (known: Schema) => schema === known
  if (is(Day)) return '2026-06-30'
  if (is(Instant)) return '2026-12-01T09:00:00Z'
  if (is(Sha256)) return 'ab'.repeat(32)
  if (is(ItemKey)) return 's3/s3.access'
  if (is(RequirementId)) return key === 'requirement' && path.includes('.soa.') ? 'A.8.24' : 'PR.AA-05'
  if (is(FrameworkId)) return 'nist-csf-2.0'
  if (is(Id) || is(CatalogueId)) {
    const to = base ?? (is(Id) ? ids[key] : catalogueIds[key])
    if (to === undefined) throw new Error(`${path}: say where this points to`)
    return to
  }
  return undefined
}

/** Tables whose records the engagement has made; the rest is made up by the schemas. */
const made: ReadonlySet<string> = new Set(['unit', 'tailoring'])

function recordsOf(filler: Filler, state: AssessmentState, table: TableName): Loose {
  const path = `state.${table}`
  if (made.has(table))
    return Object.fromEntries(
      Object.entries(state[table]).map(([id, record]) => [id, filler.fill(tables[table], `${path}.${id}`, 0, record)]),
    )
  return Object.fromEntries(
    Array.from({ length: countOf(table) }, (_, turn) => {
      const id = `${table.toLowerCase()}-${turn}`
      const base = { id, ...baseOf(table, turn) }
      return [id, filler.fill(tables[table], `${path}.${id}`, turn, base)]
    }),
  )
}

const classes: readonly FindingClass[] = ['major', 'minor', 'opportunity', 'observation', 'good-practice']

/** What must hold of a record so that the report speaks of it. */
function baseOf(table: TableName, turn: number): Loose {
  if (table === 'finding') return { class: pick(classes, turn), severity: 'high' }
  if (table === 'determination') return { framework: 'nist-csf-2.0', result: 'not-achieved' }
  if (table === 'target') return { framework: 'nist-csf-2.0' }
  if (table === 'worksheet') return { exercise: 1 }
  if (table === 'partner') return { operates: [{ control: 's3.access', unit: 's3', part: undefined }] }
  if (table === 'deviation') return { control: 'common.physical', unit: 's3' }
  if (table === 'reviewNote') return { about: { table: 'finding', id: 'finding-0' } }
  return {}
}

/** An assessment whose every text is a word of its own, in the mode asked for. */
export function filledAssessment(mode: Mode): { state: AssessmentState; engagement: Engagement; placed: Placed[] } {
  const engagement = Engagement.begin({
    template: {
      tailoring: [
        { id: 'own', kind: 'own', set: 's3', control: control('firm.extra', { sampling: 'Some of it' }) },
        { id: 'reworded', kind: 'reworded', set: 'ec2', control: control('ec2.guest'), reason: 'So' },
        { id: 'excluded', kind: 'excluded', set: 's3', controlId: 's3.encryption', reason: 'So' },
      ],
    },
  })
  const begun = JSON.parse(JSON.stringify(engagement.state)) as AssessmentState
  const filler = new Filler()
  const { items: itemSchema, revisions: revisionSchema, about, soaDocument } = AssessmentState.shape
  const unitSchema = (itemSchema as unknown as z.ZodRecord).valueType as unknown as z.ZodRecord
  const fixed = { createdBy: filler.fill(AssessmentState.shape.createdBy, 'state.createdBy', 0) as string }
  let turn = 0
  const items = Object.fromEntries(
    Object.entries(begun.items).map(([unit, each]) => [
      unit,
      Object.fromEntries(
        Object.entries(each).map(([name, item]) => {
          turn += 1
          const path = `state.items.${unit}.${name}`
          const base = { ...item, conclusion: undefined, workStatus: undefined }
          return [name, filler.fill(unitSchema.valueType, path, turn, base)]
        }),
      ),
    ]),
  )
  const collections = Object.fromEntries(tableNames.map((table) => [table, recordsOf(filler, begun, table)]))
  const state = {
    ...begun,
    ...fixed,
    ...collections,
    items,
    about: filler.fill(about, 'state.about', 1, {
      mode,
      kind: 'period',
      rating: 'satisfactory',
      frameworks: ['nist-csf-2.0', 'iso-27001-2022'],
    }),
    soaDocument: filler.fill(soaDocument, 'state.soaDocument', 0),
    revisions: filler.fill(revisionSchema, 'state.revisions', 0, [
      { ...begun.revisions[0], reason: undefined, status: 'open', number: 1 },
    ]),
  }
  return { state: AssessmentState.parse(state), engagement, placed: filler.placed }
}

/** Tokens in values of another schema, such as the lines of the journal. */
export function filledOf<T>(schema: z.ZodType<T>, name: string, from: number): { value: T; placed: Placed[] } {
  const filler = new Filler()
  for (let at = 0; at < from; at += 1) filler.placed.push({ path: '', token: '' })
  const value = filler.fill(schema, name, 0) as T
  return { value, placed: filler.placed.slice(from) }
}
