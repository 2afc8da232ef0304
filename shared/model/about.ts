import * as z from 'zod'
import { FrameworkId } from './catalogue.ts'
import { Day, Name, Period, Text } from './primitives.ts'

/** `point-in-time` judges design only; `period` also judges operation over the period. */
export const AssessmentKind = z.enum(['point-in-time', 'period'])
export type AssessmentKind = z.infer<typeof AssessmentKind>

/** Certification prints counts and no advice; advisory and internal print everything. */
export const Mode = z.enum(['certification', 'internal', 'advisory'])
export type Mode = z.infer<typeof Mode>

/** The lead auditor's overall conclusion, beside the one a rule proposes. Empty words mean not yet written. */
export const OverallRating = z.enum(['satisfactory', 'needs-improvement', 'unsatisfactory', 'not-rated'])
export type OverallRating = z.infer<typeof OverallRating>

const fields = z.object({
  title: Name,
  client: Name,
  engagement: z.string().max(200),
  kind: AssessmentKind,
  mode: Mode,
  period: Period,
  asOf: Day.nullable(),
  classification: z.string().max(200),
  frameworks: z.array(FrameworkId),
  regulations: z.array(Name),
  integrations: z.array(Name),
  objectives: Text,
  /** The standards the engagement follows, and what assurance is given. */
  standards: Text,
  limitations: Text,
  deviations: Text,
  distribution: z.array(Name),
  rating: OverallRating,
  conclusion: Text,
  ratingReason: Text,
})

/** The engagement itself. All texts are printed in the report. */
export const About = fields.extend({ standards: Text.default('') })
/** Some of its fields. Without the default that stands for what older files lack: it would take the text away in every change. */
export const AboutFields = fields.partial()
export type About = z.infer<typeof About>
