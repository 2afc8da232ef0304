import * as z from 'zod'
import { FrameworkId } from './catalogue.ts'
import { Day, Id, RequirementId, Text } from './primitives.ts'

export const DeterminationResult = z.enum([
  'achieved',
  'partially-achieved',
  'not-achieved',
  'not-determined',
  'out-of-target',
])
export type DeterminationResult = z.infer<typeof DeterminationResult>

/** The auditor's conclusion on one framework requirement. `proposed` is what the rule said when it was made. */
export const Determination = z.object({
  id: Id,
  framework: FrameworkId,
  requirement: RequirementId,
  proposed: DeterminationResult,
  result: DeterminationResult,
  reason: Text,
})
export type Determination = z.infer<typeof Determination>

/** One line of the client's own Statement of Applicability (ISO/IEC 27001:2022, 6.1.3 d). The auditor never issues one. */
export const SoaEntry = z.object({
  id: Id,
  requirement: RequirementId,
  included: z.boolean(),
  justification: Text,
  implemented: z.boolean(),
})
export type SoaEntry = z.infer<typeof SoaEntry>

/** Which Statement of Applicability the entries were taken from. */
export const Soa = z.object({ version: z.string().max(100), date: Day.nullable() })
export type Soa = z.infer<typeof Soa>

/**
 * The Target Profile for one requirement (NIST CSF 2.0, 3.1): the result the client aims at, and how urgent that is.
 * A requirement without one is in the Target Profile and is to be achieved.
 */
export const Target = z.object({
  id: Id,
  framework: FrameworkId,
  requirement: RequirementId,
  goal: z.enum(['achieved', 'partially-achieved', 'out-of-target']),
  priority: z.enum(['high', 'medium', 'low']),
  reason: Text,
})
export type Target = z.infer<typeof Target>
