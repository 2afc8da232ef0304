import { assembleCatalogues } from '../../assessments/rules/assemble.ts'
import type { Library } from '../../electron/catalogues/load.ts'
import { invariant } from '../../shared/invariant.ts'
import type { Catalogues, Control, Service } from '../../shared/model/catalogue.ts'
import { LayerCode } from '../../shared/model/catalogue.ts'
import { classDefaults, factors, model, sources, worksheet } from './catalogue.ts'
import { randomFrom } from './random.ts'

const words =
  'access account alarm audit backup bucket change key log network owner policy record review role rule scope test'.split(
    ' ',
  )

/** What the controls of a service are like: all of one kind, or in turns, so that filters and groups have something to tell apart. */
export type Variety = 'alike' | 'mixed'

/** What mixed controls are in turn: each requirement is that of as many controls as any other. */
const originations: readonly Control['origination'][] = ['shared', 'customer-specific', 'shared', 'inherited']
const requirements = {
  'nist-csf-2.0': 'GV.OC-03 GV.RR-02 ID.AM-01 ID.RA-01 PR.AA-05 PR.DS-01 PR.PS-01 DE.CM-01 RS.MA-01 RC.RP-01'.split(
    ' ',
  ),
  'iso-27001-2022': 'A.5.15 A.6.3 A.7.10 A.8.5 A.8.24'.split(' '),
} as const

/** A library of any size, made of a seed: the public rules take it like the shipped one. */
export function generatedLibrary(
  seed: number,
  services: number,
  controls: number,
  variety: Variety = 'alike',
): Library {
  const random = randomFrom(seed)
  const sentence = (count: number) => {
    const parts = Array.from({ length: count }, () => words[Math.floor(random() * words.length)])
    return `The ${parts.join(' ')}.`
  }
  const made = Array.from({ length: services }, (_, index) => generatedService(index, controls, sentence, variety))
  const edition = {
    id: 'generated',
    name: `Generated from seed ${seed}`,
    date: '2026-01-01',
    released: false,
    files: {},
  }
  const latest: Catalogues = assembleCatalogues(
    edition,
    [...made, classDefaults, factors, model, worksheet, sources],
    [],
  )
  return {
    editions: new Map([[latest.edition.id, latest]]),
    latest,
    templates: [
      {
        format: 1,
        id: 'generated',
        name: 'Generated',
        purpose: '',
        kind: 'period',
        mode: 'advisory',
        frameworks: [],
        units: made.map(({ id }) => ({ service: id, options: {} })),
        tailoring: [],
        branding: null,
      },
    ],
  }
}

function generatedService(
  index: number,
  controls: number,
  sentence: (count: number) => string,
  variety: Variety,
): Service {
  const id = `svc${index}`
  return {
    kind: 'service',
    id,
    version: 1,
    name: `Service ${index}`,
    prefix: `S${index}`,
    category: 'Generated',
    class: 'abstract',
    cloudModel: 'PaaS',
    reach: 'regional',
    split: Object.fromEntries(LayerCode.options.map((layer) => [layer, 'shared'])) as Service['split'],
    options: [],
    attestation: 'core',
    confidence: 'sure',
    note: '',
    tests: ['Its settings'],
    depth: 'in depth',
    aliases: {},
    controls: Array.from({ length: controls }, (_, number) => {
      const control = generatedControl(`${id}.c${number}`, sentence)
      return variety === 'alike' ? control : { ...control, ...kindOf(number) }
    }),
  }
}

function generatedControl(id: string, sentence: (count: number) => string): Control {
  const procedure = (number: number) => ({
    id: `p${number}`,
    method: 'examine' as const,
    object: sentence(4),
    steps: [sentence(12)],
    expected: sentence(10),
    exception: sentence(8),
  })
  return {
    id,
    title: sentence(6).slice(0, -1),
    layer: 'DA',
    origination: 'shared',
    inheritable: 'partial',
    performedBy: [
      { party: 'aws', name: '', part: 'runs it' },
      { party: 'workload-team', name: '', part: 'sets it' },
    ],
    provided: `AWS: ${sentence(28)}`,
    responsibility: `The customer: ${sentence(28)}`,
    objective: sentence(14),
    procedures: [procedure(1), procedure(2)],
    evidence: [sentence(6)],
    references: [{ framework: 'nist-csf-2.0', id: 'PR.DS-01', strength: 'answers' }],
    sources: [{ publisher: 'Generated', document: 'Generated', section: '', checked: '2026-01-01' }],
    weight: 1,
    when: [],
    sides: [],
    sharpenedBy: [],
    classes: ['abstract'],
    population: null,
    sampling: null,
    typicalFinding: null,
  }
}

/** What tells mixed controls apart: the origination with who acts, the layer, and requirements of two frameworks. */
function kindOf(number: number): Pick<Control, 'origination' | 'inheritable' | 'performedBy' | 'layer' | 'references'> {
  const origination = inTurn(originations, number)
  const team = { party: 'workload-team', name: '', part: 'sets it' } as const
  const aws = { party: 'aws', name: '', part: 'runs it' } as const
  return {
    origination,
    inheritable: origination === 'inherited' ? 'yes' : origination === 'shared' ? 'partial' : 'no',
    performedBy: origination === 'inherited' ? [aws] : origination === 'shared' ? [aws, team] : [team],
    layer: inTurn(LayerCode.options, number),
    references: [
      { framework: 'nist-csf-2.0', id: inTurn(requirements['nist-csf-2.0'], number), strength: 'answers' },
      { framework: 'iso-27001-2022', id: inTurn(requirements['iso-27001-2022'], number), strength: 'supports' },
    ],
  }
}

function inTurn<Value>(values: readonly Value[], number: number): Value {
  const value = values[number % values.length]
  invariant(value !== undefined, 'there is something to take in turn')
  return value
}
