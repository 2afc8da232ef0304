import * as z from 'zod'
import { Day, Id, Name } from './primitives.ts'

/** Somebody named in the assessment: one of the team, a contact at the client, or a person interviewed. */
export const Person = z.object({
  id: Id,
  name: Name,
  firm: z.string().max(200),
  role: z.string().max(200),
  credential: z.string().max(200),
  kind: z.enum(['team', 'client', 'interviewee']),
  independenceDeclaredOn: Day.nullable(),
})
export type Person = z.infer<typeof Person>

/** "Me": who works on this machine. Kept in the user's profile, never in a workspace. */
export const Profile = z.object({
  name: Name,
  firm: z.string().trim().max(200),
  role: z.string().trim().max(200),
  credential: z.string().trim().max(200).default(''),
})
export type Profile = z.infer<typeof Profile>
