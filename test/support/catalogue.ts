import type {
  Catalogues,
  Control,
  ControlSet,
  Edition,
  Framework,
  KnownRegion,
  Mapping,
  Service,
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
    classes: ['infrastructure', 'container', 'abstract'],
    population: null,
    sampling: null,
    typicalFinding: null,
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
    aliases: {},
    controls: [control(`${id}.access`)],
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
  controls: [shared('cloudfront.edge')],
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

/** The small library as the rules take it, or with other services. */
export function catalogues(services: readonly Service[] = [s3, ec2, cloudfront]): Catalogues {
  const byId = <T extends { id: string }>(list: readonly T[]) =>
    new Map<string, T>(list.map((entry) => [entry.id, entry]))
  return {
    edition,
    services: byId(services),
    sets: byId([organization, common]),
    frameworks: byId([csf, iso]),
    mappings: [mapping],
    regions,
  }
}
