import type { NewRecord } from '../../shared/model/intention.ts'

/*
 * Records as an auditor would fill them in, with what a test is about laid over them.
 */

export function person(name: string, over: Partial<NewRecord<'person'>> = {}): NewRecord<'person'> {
  return { name, firm: 'Firm', role: '', credential: '', kind: 'team', independenceDeclaredOn: null, ...over }
}

export function evidence(over: Partial<NewRecord<'evidence'>> = {}): NewRecord<'evidence'> {
  return {
    title: 'Screenshot',
    kind: 'reference',
    file: null,
    location: 'binder 3',
    source: '',
    collectedBy: '',
    collectedOn: null,
    coversFrom: null,
    coversTo: null,
    expires: null,
    state: 'received',
    restricted: false,
    ...over,
  }
}

export function procedurePerformed(item: string, over: Partial<NewRecord<'procedure'>> = {}): NewRecord<'procedure'> {
  return {
    item,
    step: 'p1',
    method: 'examine',
    depth: 'focused',
    location: '',
    by: 'Petra Preparer',
    on: '2026-12-01',
    description: 'Read the settings',
    result: 'As expected',
    outcome: 'no-exception',
    tickMarks: ['E'],
    evidence: [],
    sample: null,
    ...over,
  }
}

export function finding(items: string[], over: Partial<NewRecord<'finding'>> = {}): NewRecord<'finding'> {
  return {
    title: 'Too open',
    items,
    side: 'customer',
    class: 'minor',
    severity: 'medium',
    condition: '',
    criteria: '',
    references: [],
    cause: '',
    effect: '',
    recommendation: '',
    correction: '',
    nonconformity: '',
    accounts: [],
    regions: [],
    initial: null,
    residual: null,
    response: { position: 'none', text: '', owner: '', due: null },
    status: 'open',
    repeat: false,
    evidence: [],
    ...over,
  }
}

export function priorFinding(over: Partial<NewRecord<'priorFinding'>> = {}): NewRecord<'priorFinding'> {
  return {
    reference: 'F-07/2025',
    title: 'Old keys',
    report: 'Report of 2025',
    status: 'closed',
    outcome: 'Gone',
    finding: null,
    ...over,
  }
}

/** A Type II report over 2026 that covers everything in the small library. */
export function attestation(over: Partial<NewRecord<'attestation'>> = {}): NewRecord<'attestation'> {
  return {
    provider: 'AWS',
    programme: 'SOC 2',
    report: 'SOC 2 2026',
    auditor: 'An LLP',
    type: 'soc-type-2',
    opinion: 'unmodified',
    exceptions: '',
    from: '2026-01-01',
    to: '2026-12-31',
    services: ['s3', 'ec2', 'cloudfront'],
    partition: 'aws',
    regions: ['eu-west-1', 'us-east-1', 'global'],
    subjects: ['s3.media', 's3.encryption', 'cloudfront.edge', 'common.physical'].map((control) => ({
      criterion: 'CC6.1',
      control,
    })),
    carveOuts: '',
    continues: null,
    duties: [],
    evaluatedBy: 'Petra Preparer',
    evaluatedOn: '2026-11-01',
    ...over,
  }
}

export function sample(over: Partial<NewRecord<'sample'>> = {}): NewRecord<'sample'> {
  return {
    title: 'Changes',
    population: 'All changes of the year',
    populationSize: 100,
    source: '',
    completeness: '',
    method: 'random',
    seed: '1',
    rationale: '',
    selectedBy: 'Petra Preparer',
    selectedOn: '2026-11-01',
    items: [],
    tolerable: 0,
    conclusion: '',
    ...over,
  }
}

export function worksheet(over: Partial<NewRecord<'worksheet'>> = {}): NewRecord<'worksheet'> {
  return { exercise: 1, question: 'Which laws apply?', answer: '', status: 'to-do', owner: '', on: null, ...over }
}
