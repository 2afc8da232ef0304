import * as z from 'zod'
import { Inheritable, LayerCode, Origination, Performer, Reach, Reference, ServiceClass, Side } from './catalogue.ts'
import { ItemKey } from './item.ts'
import { CatalogueId, Id } from './primitives.ts'
import { Unit } from './scope.ts'

/** Why a split is as it is: the rule's number and its sentence, such as "customer, because ECS runs on EC2". */
export const Explanation = z.object({ rule: z.string().regex(/^R\d+$/), words: z.string() })
export type Explanation = z.infer<typeof Explanation>

/** Everything about an item that comes from the catalogue and the scope: derived, never stored in the state. */
export const Row = z.object({
  key: ItemKey,
  ref: z.string(),
  unit: Id,
  control: CatalogueId,
  title: z.string(),
  layer: LayerCode.nullable(),
  origination: Origination,
  inheritable: Inheritable,
  overridden: z.boolean(),
  explanation: Explanation,
  performedBy: z.array(Performer),
  provided: z.string().nullable(),
  responsibility: z.string().nullable(),
  references: z.array(Reference),
  weight: z.int(),
  /** Where the unit's resources live; null for the organization and the common controls. */
  reach: Reach.nullable(),
  /** For a common control: the units it is concluded for. */
  appliesTo: z.array(Id),
  /**
   * The services AWS's half is about, each once: the unit's own; those a common control is concluded for; for the organization
   * all in scope.
   */
  services: z.array(z.object({ service: CatalogueId, reach: Reach })),
  /** The control's text is the firm's own, or was reworded for this assessment. */
  tailored: z.boolean(),
  /** Why factors of scope add to what is tested; empty where none does. */
  sharpened: z.array(z.string()),
  /** The control is one of those every service of its class gets. */
  classDefault: z.boolean(),
  /** A source of the control was not re-checked since it was written; concluding it shows a warning. */
  sourceUnchecked: z.boolean(),
  /** Marks of the wording of what the control's procedures expect (rule Q24). */
  expected: z.array(z.string()),
  /** The mark of the wording of the condition that is typically found; empty where the library has none (rule Q25). */
  typical: z.string(),
})
export type Row = z.infer<typeof Row>

/** One cell of the responsibility matrix. */
export const MatrixCell = z.object({ layer: LayerCode, side: Side, explanation: Explanation })
export type MatrixCell = z.infer<typeof MatrixCell>

/** The responsibility matrix: services by layers. */
export const Matrix = z.object({
  layers: z.array(z.object({ code: LayerCode, name: z.string() })),
  rows: z.array(z.object({ unit: Id, name: z.string(), class: ServiceClass, cells: z.array(MatrixCell) })),
})
export type Matrix = z.infer<typeof Matrix>

/** A layer that is on another side than before. */
export const MovedCell = z.object({
  unit: Id,
  name: z.string(),
  layer: LayerCode,
  before: Side,
  after: Side,
  explanation: Explanation,
})

/** A row that comes, goes or changes. `worked`: the auditor has done work on it. */
export const MovedRow = z.object({
  key: ItemKey,
  ref: z.string(),
  title: z.string(),
  unit: z.string(),
  worked: z.boolean(),
})

/** What a change of scope would do, told before it is done. */
export const Impact = z.object({
  arriving: z.array(MovedRow),
  leaving: z.array(MovedRow),
  changed: z.array(MovedRow),
  cells: z.array(MovedCell),
})
export type Impact = z.infer<typeof Impact>

/** A cell of a picture of the model: the side most services give it, and how many stand where. */
export const PictureCell = z.object({
  side: Side,
  counts: z.object({ aws: z.int(), shared: z.int(), customer: z.int(), none: z.int() }),
  /** Names of services that stand on another side. */
  others: z.array(z.string()),
  words: z.string(),
})
export type PictureCell = z.infer<typeof PictureCell>

/** A picture of the model: rows by columns, derived from the services of the catalogue. */
export const Picture = z.object({
  columns: z.array(z.object({ id: z.string(), name: z.string(), services: z.int() })),
  rows: z.array(z.object({ id: z.string(), name: z.string(), note: z.string(), cells: z.array(PictureCell) })),
})
export type Picture = z.infer<typeof Picture>

/** A unit with the questions its options answer, for the scope screen. */
export const UnitOptions = z.object({
  unit: Unit,
  questions: z.array(
    z.object({
      id: CatalogueId,
      question: z.string(),
      chosen: CatalogueId,
      choices: z.array(z.object({ id: CatalogueId, label: z.string() })),
    }),
  ),
})
export type UnitOptions = z.infer<typeof UnitOptions>
