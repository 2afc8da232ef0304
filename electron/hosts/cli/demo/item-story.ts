import type {
  CompensatingControl,
  Conclusion,
  LocationResult,
  Override,
  ProcedurePerformed,
} from '../../../../shared/model/item.ts'

/** A test the auditor wrote up in own words. Evidence and sample by the names the story gives them. */
export interface TestStory {
  readonly step: string
  readonly method: ProcedurePerformed['method']
  readonly description: string
  readonly result: string
  readonly outcome?: ProcedurePerformed['outcome']
  readonly depth?: ProcedurePerformed['depth']
  readonly marks?: ProcedurePerformed['tickMarks']
  readonly evidence?: readonly string[]
  readonly sample?: string
  /** Where it was done, where the method and the item do not say it. */
  readonly place?: string
}

/** One result by location: account and Region by name. */
export interface LocationStory {
  readonly account: string
  readonly region: string
  readonly conclusion: LocationResult['conclusion']
  readonly note: string
  /** Tested unless the story says otherwise. */
  readonly coverage?: LocationResult['coverage']
}

/** What the auditor did with one item. What is left out is the plain case: compliant, tested as the catalogue says. */
export interface ItemStory {
  readonly conclusion?: Conclusion
  readonly reason?: string
  /** Printed. */
  readonly comment?: string
  /** Stays with the firm. */
  readonly note?: string
  readonly tests?: readonly TestStory[]
  readonly locations?: readonly LocationStory[]
  readonly override?: Override
  readonly compensating?: CompensatingControl
  /** Why reliance is accepted although no report supports it. */
  readonly reliance?: string
  /** What failed, where it is not operation alone. */
  readonly failed?: 'design' | 'both'
}

export type ItemStories = Readonly<Record<string, ItemStory>>
