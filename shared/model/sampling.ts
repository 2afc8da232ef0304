import * as z from 'zod'

/** How often a control operates: what the customary sizes go by. */
export const Frequency = z.enum(['yearly', 'quarterly', 'monthly', 'twice-a-month', 'weekly', 'daily', 'many-a-day'])
export type Frequency = z.infer<typeof Frequency>

/** How much it would matter that the control fails. */
export const SamplingRisk = z.enum(['lower', 'higher'])
export type SamplingRisk = z.infer<typeof SamplingRisk>

const Size = z.int().min(1).max(1000)

/** The firm's sizes: for each frequency one for lower and one for higher risk. */
export const SizeTable = z.record(Frequency, z.record(SamplingRisk, Size))
export type SizeTable = z.infer<typeof SizeTable>
