import * as z from 'zod'
import { Reference } from './catalogue.ts'
import { ItemKey } from './item.ts'
import { Day, Id, Name, Text } from './primitives.ts'

export const Severity = z.enum(['critical', 'high', 'medium', 'low', 'informational'])
export type Severity = z.infer<typeof Severity>

/** Whose half the finding is on. A finding on AWS reliance is a scope or reliance problem, not a client failure. */
export const FindingSide = z.enum(['customer', 'aws-reliance', 'third-party'])
export type FindingSide = z.infer<typeof FindingSide>

/** ISO 19011 grading, printed in certification mode. */
export const FindingClass = z.enum(['major', 'minor', 'opportunity', 'observation', 'good-practice'])
export type FindingClass = z.infer<typeof FindingClass>

const Grade = z.enum(['low', 'moderate', 'high'])

/** Likelihood x impact. */
export const Risk = z.object({ likelihood: Grade, impact: Grade })
export type Risk = z.infer<typeof Risk>

export const FindingStatus = z.enum(['draft', 'open', 'remediating', 'risk-accepted', 'closed'])
export type FindingStatus = z.infer<typeof FindingStatus>

/** What management says to a finding. */
export const ManagementResponse = z.object({
  position: z.enum(['none', 'agree', 'partly-agree', 'disagree']),
  text: Text,
  owner: z.string().max(200),
  due: Day.nullable(),
})

/**
 * Condition, criteria, cause, effect and recommendation (IIA Global Internal Audit Standards 15.1); for a certification
 * requirement, objective evidence and nonconformity (ISO/IEC 17021-1, 9.4.5). A finding written before that was there
 * states none.
 */
export const Finding = z.object({
  id: Id,
  ref: z.string().regex(/^F-\d{2,4}$/),
  title: Name,
  items: z.array(ItemKey),
  side: FindingSide,
  class: FindingClass,
  severity: Severity,
  condition: Text,
  criteria: Text,
  references: z.array(Reference.pick({ framework: true, id: true })),
  cause: Text,
  effect: Text,
  recommendation: Text,
  correction: Text,
  /** Certification's statement of what is not fulfilled; the condition beside it is the objective evidence. */
  nonconformity: Text.default(''),
  accounts: z.array(Id),
  regions: z.array(Id),
  initial: Risk.nullable(),
  residual: Risk.nullable(),
  response: ManagementResponse,
  status: FindingStatus,
  repeat: z.boolean(),
  evidence: z.array(Id),
})
export type Finding = z.infer<typeof Finding>

/** A finding of an earlier report, and what became of it. `finding` is the one of this assessment that raises it again. */
export const PriorFinding = z.object({
  id: Id,
  /** What the earlier report calls it, and which report that was. */
  reference: Name,
  title: Name,
  report: Name,
  status: z.enum(['closed', 'open', 'not-followed-up']),
  /** What was seen when it was followed up. */
  outcome: Text,
  finding: Id.nullable(),
})
export type PriorFinding = z.infer<typeof PriorFinding>
