/** A review note from question to clearance. `item` is null for a note on the whole. */
export interface NoteStory {
  readonly item: string | null
  /** The title of the finding it is about. */
  readonly finding?: string
  readonly field: string
  readonly text: string
  readonly answer: string
}

/** What the reviewer asked, and what the preparer answered. */
export const reviewNotes: readonly NoteStory[] = [
  {
    item: 'rds/rds.engine-version',
    field: 'conclusion',
    text: 'The databases are upgraded now. Why does the conclusion stay at non-compliant?',
    answer:
      'The conclusion is about the period to 30 September 2026, in which the term was exceeded. The upgrade is told in the comment, the finding and the rating.',
  },
  {
    item: 'organization/org.change',
    field: 'sample',
    text: 'How do we know that the register holds all changes?',
    answer:
      'Deployments and tickets were compared month by month, 412 and 412, and for March 2026 one by one: 38 and 38. It is recorded with sample S-01.',
  },
  {
    item: null,
    finding: 'The attestation relied on for media and PCI DSS leaves out eu-central-1 and part of the period',
    field: 'severity',
    text: 'Encryption covers most of this. Why medium and not low?',
    answer:
      'Because of PCI DSS: card numbers lie in the Region that the attestation leaves out, and the acquirer reads this report. Residual risk is low. The effect of the finding says so.',
  },
  {
    item: null,
    field: 'ratingReason',
    text: 'The rule proposes a worse rating because of F-01. Say why the finding is still open although the upgrade was retested.',
    answer: 'Done: the reason of the rating names what is left to do and until when. Rating and conclusion stay.',
  },
  {
    item: null,
    field: 'limitations',
    text: 'Say in the limitations that the Dublin office was not visited, and when it will be.',
    answer: 'Done: the limitations name the reason and January 2027.',
  },
]
