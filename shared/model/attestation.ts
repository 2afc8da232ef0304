import * as z from 'zod'
import { ItemKey } from './item.ts'
import { CatalogueId, Day, Id, Name, Text, Words } from './primitives.ts'
import { Partition } from './scope.ts'

/** What kind of report it is decides which dates count (rules I). */
export const AttestationType = z.enum([
  'soc-type-2',
  'soc-type-1',
  'soc-3',
  'certificate',
  'pci-aoc',
  'fedramp',
  'bridge-letter',
  'other',
])
export type AttestationType = z.infer<typeof AttestationType>

export const Opinion = z.enum(['unmodified', 'qualified', 'adverse', 'disclaimer', 'not-recorded'])
export type Opinion = z.infer<typeof Opinion>

/** A criterion of the report, mapped by the auditor to the control it supports. */
export const Subject = z.object({ criterion: Name, control: CatalogueId })
export type Subject = z.infer<typeof Subject>

/** A duty the report lays on the customer (CUEC and its kin): number and the auditor's own words, never the report's text. */
export const Duty = z.object({
  number: Name,
  words: Words,
  items: z.array(ItemKey),
})
export type Duty = z.infer<typeof Duty>

/**
 * A provider's third-party report as the auditor evaluated it. No text of the report is stored.
 * `from`/`to`: period of a Type II report, validity of a certificate; `to` alone is the as-of date of a Type I report
 * and the date of a PCI attestation of compliance.
 */
export const Attestation = z.object({
  id: Id,
  provider: Name,
  programme: Name,
  report: Name,
  auditor: z.string().max(200),
  type: AttestationType,
  opinion: Opinion,
  /** Null until the auditor has recorded them; an empty text means "none noted". */
  exceptions: Text.nullable(),
  from: Day.nullable(),
  to: Day.nullable(),
  services: z.array(CatalogueId),
  partition: Partition,
  /** Region codes as the report lists them; `global` for global services. */
  regions: z.array(z.string().max(60)),
  subjects: z.array(Subject),
  carveOuts: Text,
  /** For a bridge letter: the report it continues. */
  continues: Id.nullable(),
  duties: z.array(Duty),
  evaluatedBy: z.string().max(200),
  evaluatedOn: Day.nullable(),
})
export type Attestation = z.infer<typeof Attestation>

/** About AWS's half of an item. */
export const Reliance = z.enum(['supported', 'supported-with-exceptions', 'unsupported', 'not-assessed'])
export type Reliance = z.infer<typeof Reliance>
