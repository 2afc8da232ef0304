import * as z from 'zod'
import { FrameworkId } from './catalogue.ts'
import { Instant, Name, RequirementId, Sha256, Words } from './primitives.ts'

/** The language of a text as BCP 47 names it: `en`, `fr-CA`. */
export const Language = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/)

/** The most bytes of a file that wording is taken from: what one call carries in Base64. */
export const largestWordingFile = 3_000_000

/** The longest wording of one requirement, in characters. */
export const longestWording = 20_000

/** Where the official wording of a framework came from. */
export const WordingSource = z.object({
  framework: FrameworkId,
  /** What the file was called. */
  file: Name,
  sha256: Sha256,
  /** The edition as the file or the auditor names it; empty where nobody did. */
  edition: z.string().trim().max(200),
  language: Language,
  importedAt: Instant,
  importedBy: Name,
})
export type WordingSource = z.infer<typeof WordingSource>

/**
 * The official wording of a framework. It is licensed to whoever imported it and lies in the user's profile: never in an
 * assessment, a report or anything else that leaves this computer.
 */
export const OfficialWording = WordingSource.extend({
  texts: z.record(RequirementId, Words.max(longestWording)),
})
export type OfficialWording = z.infer<typeof OfficialWording>

/** What was found in a file, in ids. Lists of requirements stand in the order of the framework, others in that of the file. */
export const WordingFound = z.object({
  worded: z.array(RequirementId),
  missing: z.array(RequirementId),
  /** The file has no text for them. */
  empty: z.array(RequirementId),
  /** The file has their text more than once, always the same. */
  repeated: z.array(RequirementId),
  /** The file has more than one text for them. */
  contradicted: z.array(RequirementId),
  tooLong: z.array(RequirementId),
  /** Numbers that a clause and a control of Annex A both have. */
  ambiguous: z.array(z.string()),
  /** Ids the publisher has withdrawn, or that belong to an earlier edition. */
  earlier: z.array(z.string()),
  unknown: z.array(z.string()),
})
export type WordingFound = z.infer<typeof WordingFound>
