/** A file the demonstration writes and attaches, or a document kept elsewhere. */
export interface EvidenceStory {
  /** What the story calls it, and the name of its file. */
  readonly name: string
  readonly title: string
  readonly source: string
  readonly collectedOn: string
  readonly covers?: readonly [string, string]
  /** The checklist it is about, and the controls of it where it is not all of them. */
  readonly unit?: string
  readonly controls?: readonly string[]
  /** What is in the file. */
  readonly text: string
}
