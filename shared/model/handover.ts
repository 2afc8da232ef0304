import * as z from 'zod'
import { Id, Instant, Name, Sha256 } from './primitives.ts'

/** An assessment that is with somebody else: to whom it was handed over, by whom and when. */
export const Handover = z.object({ to: Name, by: Name, on: Instant })
export type Handover = z.infer<typeof Handover>

/** What a hand-over file says it is; a ZIP of another program has no manifest that says so. */
export const handoverKind = 'demarc.handover'
/** A higher number is refused with a sentence. */
export const handoverFormat = 1
export const manifestName = 'manifest.json'

/** The most files of one assessment: more than it has references for evidence. */
export const mostFiles = 100_000

/**
 * Every path a hand-over file may hold. It is a closed list of plain names, so that no path can lead out of the folder it is
 * unpacked into.
 */
export const HandoverPath = z
  .string()
  .regex(
    /^(?:journal\.ndjson|drafts\.json|evidence\/[0-9a-f]{64}|revisions\/[1-9]\d{0,4}\/(?:voided-[1-9]\d{0,4}\/)?[a-z][a-z0-9-]{0,59}\.[a-z0-9]{1,8})$/,
  )

const HandoverFile = z.object({ path: HandoverPath, size: z.int().min(0), sha256: Sha256 })
export type HandoverFile = z.infer<typeof HandoverFile>

/** What is in a hand-over file: whose assessment, up to which line of its journal, and every file byte for byte. */
export const HandoverManifest = z.object({
  kind: z.literal(handoverKind),
  format: z.literal(handoverFormat),
  assessment: Id,
  title: Name,
  client: Name,
  handover: Handover,
  /** The last line of the journal: the one that hands the assessment over. */
  head: z.object({ sequence: z.int().min(1), hash: Sha256 }),
  files: z.array(HandoverFile).max(mostFiles),
})
export type HandoverManifest = z.infer<typeof HandoverManifest>
