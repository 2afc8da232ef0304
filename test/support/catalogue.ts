import { assembleCatalogues } from '../../assessments/rules/assemble.ts'
import {
  ExerciseAct,
  type Catalogues,
  type ClassDefaults,
  type Control,
  type ControlSet,
  type Edition,
  type EvidenceSources,
  type Framework,
  type KnownRegion,
  type Mapping,
  type PracticeSet,
  type ResponsibilityModel,
  type ScopeFactors,
  type Service,
  type Worksheet,
} from '../../shared/model/catalogue.ts'

/*
 * A library small enough to be read at a glance: three services, two frameworks, and one control for each thing a rule
 * has an opinion about.
 */

/** A control that only the customer can see to, unless told otherwise. */
export function control(id: string, over: Partial<Control> = {}): Control {
  return {
    id,
    title: `Title of ${id}`,
    layer: null,
    origination: 'customer-specific',
    inheritable: 'no',
    performedBy: [{ party: 'workload-team', name: '', part: `Keeps ${id} in order.` }],
    provided: `AWS offers what ${id} needs.`,
    responsibility: `The customer must see to ${id}.`,
    objective: `What ${id} is for.`,
    procedures: [procedure('p1', id), procedure('p2', id)],
    evidence: [`A record of ${id}`],
    references: [{ framework: 'nist-csf-2.0', id: 'PR.DS-01', strength: 'supports' }],
    sources: [{ publisher: 'AWS', document: `Guide to ${id}`, section: 'One', checked: '2026-10-01' }],
    weight: 1,
    when: [],
    sides: [],
    sharpenedBy: [],
    classes: ['infrastructure', 'container', 'abstract'],
    population: `Everything that ${id} is about.`,
    sampling: null,
    typicalFinding: { condition: 'It is not so.', effect: 'It may go wrong.', recommendation: 'Make it so.' },
    ...over,
  }
}

function procedure(id: string, of: string): Control['procedures'][number] {
  return {
    id,
    method: 'examine',
    object: `Object of ${of}`,
    steps: [`Do step ${id} of ${of}.`],
    expected: `The result of ${id} of ${of}.`,
    exception: `What else ${of} shows.`,
  }
}

const aws = { party: 'aws', name: '', part: 'Runs what is below.' } as const

/** A control wholly in what AWS operates. */
export function inherited(id: string, over: Partial<Control> = {}): Control {
  return control(id, { origination: 'inherited', inheritable: 'yes', performedBy: [aws], ...over })
}

/** A control on which both act. */
export function shared(id: string, over: Partial<Control> = {}): Control {
  const both = [aws, { party: 'workload-team', name: '', part: 'Sets what is above.' } as const]
  return control(id, { origination: 'shared', inheritable: 'partial', performedBy: both, ...over })
}

const split: Service['split'] = {
  PH: 'aws',
  IN: 'aws',
  HY: 'aws',
  OS: 'aws',
  PL: 'aws',
  NW: 'shared',
  AP: 'none',
  IA: 'customer',
  DA: 'customer',
  CE: 'customer',
  SE: 'aws',
  NT: 'shared',
}

export function service(id: string, over: Partial<Service> = {}): Service {
  return {
    kind: 'service',
    id,
    version: 1,
    name: `Service ${id}`,
    prefix: id.toUpperCase(),
    category: 'Storage',
    class: 'abstract',
    cloudModel: 'PaaS',
    reach: 'regional',
    split,
    options: [],
    attestation: 'core',
    confidence: 'sure',
    note: '',
    tests: [`The settings of ${id}`],
    aliases: {},
    controls: [control(`${id}.access`)],
    depth: 'in depth',
    ...over,
  }
}

/** Storage with keys of AWS or of the customer; four controls, one of them only for own keys. */
export const s3 = service('s3', {
  name: 'Amazon S3',
  options: [
    {
      id: 's3.keys',
      question: 'Whose keys are used?',
      choices: [
        { id: 'aws', label: 'Keys of AWS', effects: [] },
        {
          id: 'own',
          label: 'Own keys',
          effects: [{ layer: 'SE', side: 'customer', because: 'the key policy is its own' }],
        },
      ],
    },
  ],
  controls: [
    inherited('s3.media', {
      layer: 'IN',
      references: [{ framework: 'nist-csf-2.0', id: 'PR.DS-01', strength: 'supports' }],
    }),
    shared('s3.encryption', {
      layer: 'SE',
      references: [
        { framework: 'nist-csf-2.0', id: 'PR.DS-01', strength: 'answers' },
        { framework: 'iso-27001-2022', id: 'A.8.24', strength: 'answers' },
      ],
    }),
    control('s3.access', {
      layer: 'IA',
      weight: 3,
      references: [{ framework: 'nist-csf-2.0', id: 'PR.AA-05', strength: 'answers' }],
    }),
    control('s3.key-policy', {
      when: [{ option: 's3.keys', is: ['own'] }],
      references: [{ framework: 'iso-27001-2022', id: 'A.8.24', strength: 'answers' }],
    }),
  ],
})

/** Virtual machines. */
export const ec2 = service('ec2', {
  name: 'Amazon EC2',
  class: 'infrastructure',
  cloudModel: 'IaaS',
  reach: 'zonal',
  split: { ...split, OS: 'customer', PL: 'customer' },
  controls: [inherited('ec2.host', { responsibility: null }), control('ec2.guest', { sources: [unchecked()] })],
})

/** One control plane for the world. */
export const cloudfront = service('cloudfront', {
  name: 'Amazon CloudFront',
  prefix: 'CF',
  reach: 'global',
  controls: [
    shared('cloudfront.edge', { references: [{ framework: 'nist-csf-2.0', id: 'PR.DS-02', strength: 'answers' }] }),
  ],
})

function unchecked(): Control['sources'][number] {
  return { publisher: 'AWS', document: 'User guide', section: '', checked: null }
}

function controlSet(id: ControlSet['id'], prefix: string, controls: Control[]): ControlSet {
  return { kind: 'control-set', id, version: 1, name: `The ${id}`, prefix, controls }
}

export const organization = controlSet('organization', 'ORG', [control('org.policy', { provided: null })])
export const common = controlSet('common', 'COM', [
  inherited('common.physical'),
  shared('common.patching', { classes: ['infrastructure', 'container'] }),
])

export const csf: Framework = {
  kind: 'framework',
  id: 'nist-csf-2.0',
  version: 1,
  name: 'NIST Cybersecurity Framework 2.0',
  shortName: 'NIST CSF 2.0',
  publisher: 'NIST',
  wording: 'Our own short wording.',
  groups: [
    { id: 'PR', parent: null, title: 'Protect' },
    { id: 'PR.DS', parent: 'PR', title: 'Data security' },
    { id: 'PR.AA', parent: 'PR', title: 'Identity and access' },
  ],
  requirements: [
    { id: 'PR.DS-01', group: 'PR.DS', title: 'Data at rest' },
    { id: 'PR.DS-02', group: 'PR.DS', title: 'Data in transit' },
    { id: 'PR.AA-05', group: 'PR.AA', title: 'Least privilege' },
  ],
  withdrawn: [
    { id: 'PR.AC-04', successors: ['PR.AA-05'] },
    { id: 'PR.IP-07', successors: ['PR.DS-01', 'PR.DS-02'] },
  ],
}
export const iso: Framework = {
  kind: 'framework',
  id: 'iso-27001-2022',
  version: 1,
  name: 'ISO/IEC 27001:2022',
  shortName: 'ISO/IEC 27001:2022',
  publisher: 'ISO/IEC',
  wording: 'Short titles only.',
  groups: [{ id: 'A.8', parent: null, title: 'Technological controls' }],
  requirements: [{ id: 'A.8.24', group: 'A.8', title: 'Use of cryptography' }],
  withdrawn: [],
}

export const regions: KnownRegion[] = [
  { code: 'eu-west-1', name: 'Europe (Ireland)', partition: 'aws' },
  { code: 'us-east-1', name: 'US East', partition: 'aws' },
  { code: 'us-gov-west-1', name: 'GovCloud', partition: 'aws-us-gov' },
]

export const mapping: Mapping = {
  kind: 'mapping',
  from: 'nist-csf-2.0',
  to: 'iso-27001-2022',
  version: 1,
  source: 'Written for a test',
  rows: [{ from: 'PR.DS-01', to: 'A.8.24', relationship: 'published' }],
}

export const edition: Edition = {
  id: 'test-1',
  name: 'Catalogue for tests',
  date: '2026-11-24',
  released: false,
  files: { 'catalogs/aws/regions.json': 'b'.repeat(64) },
}

/** What a service without controls of its own gets: access always, a key where encryption is shared, patches where the OS is its own. */
export const classDefaults: ClassDefaults = {
  kind: 'class-defaults',
  id: 'class-defaults',
  version: 1,
  name: 'Controls of the class',
  options: [
    {
      id: 'class.keys',
      layer: 'SE',
      sides: ['shared'],
      question: 'Whose keys are used?',
      choices: [
        { id: 'aws', label: 'Keys of AWS', effects: [] },
        { id: 'own', label: 'Own keys', effects: [{ layer: 'SE', side: 'customer', because: 'the key is its own' }] },
      ],
    },
  ],
  controls: [
    control('class.access', {
      layer: 'IA',
      title: 'Access to {service}',
      procedures: [{ ...procedure('p1', 'class'), steps: ['Look at {test} of {service}.'] }, procedure('p2', 'class')],
    }),
    control('class.key', { layer: 'SE', when: [{ option: 'class.keys', is: ['own'] }] }),
    control('class.patching', { layer: 'OS', sides: ['customer', 'shared'] }),
    control('class.host', { layer: 'OS', sides: ['aws'] }),
    control('class.network', { layer: 'NW', classes: ['infrastructure'] }),
  ],
}

export const factors: ScopeFactors = {
  kind: 'scope-factors',
  id: 'scope-factors',
  version: 1,
  regulations: [{ id: 'gdpr', name: 'GDPR', aliases: ['General Data Protection Regulation'], note: 'Personal data.' }],
  integrations: [{ id: 'siem', name: 'SIEM', aliases: [], note: 'Logs go to a central place.' }],
}

export const model: ResponsibilityModel = {
  kind: 'responsibility-model',
  id: 'responsibility-model',
  version: 1,
  judgement: 'Our judgement.',
  rows: [
    { id: 'users', name: 'Users', layers: ['IA'], note: 'Who may do what.' },
    { id: 'system', name: 'Operating system', layers: ['OS', 'PL'], note: 'The system and what runs on it.' },
  ],
}

const acts = ExerciseAct.options
export const worksheet: Worksheet = {
  kind: 'worksheet',
  id: 'worksheet',
  version: 1,
  source: 'Written for a test',
  exercises: acts.map((act, index) => ({
    number: index + 1,
    title: `Exercise ${index + 1}`,
    purpose: 'To find out.',
    act,
    questions: [
      { id: `w${index + 1}.first`, text: `First question of ${index + 1}?`, hint: '' },
      { id: `w${index + 1}.second`, text: `Second question of ${index + 1}?`, hint: '' },
    ],
  })),
}

export const practices: PracticeSet[] = [
  {
    kind: 'practice-set',
    id: 'well-architected',
    version: 1,
    name: 'Well-Architected',
    publisher: 'AWS',
    groups: [{ id: 'wa.security', title: 'Security' }],
    practices: [
      {
        id: 'wa.keys',
        group: 'wa.security',
        question: 'Are keys managed?',
        bearsOn: ['s3.encryption', 's3.key-policy'],
      },
    ],
  },
]

export const sources: EvidenceSources = {
  kind: 'evidence-sources',
  id: 'evidence-sources',
  version: 1,
  sources: [
    { service: 'ec2', evidence: 'Rule results for storage.', layers: ['SE'], requirements: [], services: ['s3'] },
    { service: 'cloudfront', evidence: 'Events.', layers: [], requirements: ['PR.AA-05'], services: [] },
  ],
}

/** A later edition: one row words otherwise, one is withdrawn, one is new, and an option has lost a choice. */
export function laterCatalogues(): Catalogues {
  const [, encryption, access, keyPolicy] = s3.controls
  const changed = { ...s3, version: 2, controls: [] as Control[] }
  if (encryption && access && keyPolicy)
    changed.controls = [
      encryption,
      { ...access, responsibility: 'The customer must see to s3.access every month.' },
      keyPolicy,
      control('s3.versioning', { layer: 'DA' }),
    ]
  return {
    ...catalogues([changed, ec2, cloudfront]),
    edition: { ...edition, id: 'test-2', name: 'Later catalogue', date: '2027-03-01' },
  }
}

/** The small library as the rules take it, or with other services. */
export function catalogues(services: readonly Service[] = [s3, ec2, cloudfront]): Catalogues {
  return assembleCatalogues(
    edition,
    [
      ...services,
      organization,
      common,
      csf,
      iso,
      mapping,
      classDefaults,
      factors,
      model,
      worksheet,
      ...practices,
      sources,
    ],
    regions,
  )
}
