/** A file the demonstration writes and attaches, or a document kept elsewhere. */
export interface EvidenceStory {
  /** What the story calls it, and the name of its file. */
  readonly name: string
  readonly title: string
  readonly source: string
  readonly collectedOn: string
  readonly covers?: readonly [string, string]
  /** The whole checklist it is cited on. */
  readonly unit?: string
  /** What is in the file. */
  readonly text: string
}
