import * as z from 'zod'

/** A calendar day, `YYYY-MM-DD`, as the auditor writes it; it has no time zone. */
export const Day = z.iso.date()
export type Day = z.infer<typeof Day>

/** A moment, ISO 8601 in UTC with a trailing `Z`. Only the main process makes one. */
export const Instant = z.iso.datetime()
export type Instant = z.infer<typeof Instant>

/** SHA-256 in lower-case hexadecimal. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)
export type Sha256 = z.infer<typeof Sha256>

/** The longest text a single field keeps. */
export const longestText = 100_000

/** Free text. Control characters other than tab and line feed are refused, so that every text can be printed. */
export const Text = z
  .string()
  .max(longestText)
  // eslint-disable-next-line no-control-regex -- the rule is about control characters
  .regex(/^[^\u0000-\u0008\u000b-\u001f\u007f]*$/, { abort: true })
export type Text = z.infer<typeof Text>

/** Text that must say something. */
export const Words = Text.refine((text) => text.trim().length > 0)

/** A short name: one line, at most 200 characters. */
export const Name = z
  .string()
  .trim()
  .min(1)
  .max(200)
  // eslint-disable-next-line no-control-regex -- the rule is about control characters
  .regex(/^[^\u0000-\u001f\u007f]*$/)

/** An id made by the main process: letters, digits and hyphens, safe as a file name. */
export const Id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/)
export type Id = z.infer<typeof Id>

/** A stable id of catalogue content, such as `s3.public-access`. Never reused. */
export const CatalogueId = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,79}$/)
export type CatalogueId = z.infer<typeof CatalogueId>

/** The id of a framework requirement as its publisher writes it: `PR.DS-01`, `A.8.24`, `6.1.2`. */
export const RequirementId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.()-]{0,29}$/)
export type RequirementId = z.infer<typeof RequirementId>

/** A span of days, both included. */
export const Period = z.object({ from: Day, to: Day })
export type Period = z.infer<typeof Period>
