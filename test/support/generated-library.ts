import { assembleCatalogues } from '../../assessments/rules/assemble.ts'
import type { Library } from '../../electron/catalogues/load.ts'
import type { Catalogues, Control, Service } from '../../shared/model/catalogue.ts'
import { LayerCode } from '../../shared/model/catalogue.ts'
import { classDefaults, factors, model, sources, worksheet } from './catalogue.ts'
import { randomFrom } from './random.ts'

const words =
  'access account alarm audit backup bucket change key log network owner policy record review role rule scope test'.split(
    ' ',
  )

/** A library of any size, made of a seed: the public rules take it like the shipped one. */
export function generatedLibrary(seed: number, services: number, controls: number): Library {
  const random = randomFrom(seed)
  const sentence = (count: number) => {
    const parts = Array.from({ length: count }, () => words[Math.floor(random() * words.length)])
    return `The ${parts.join(' ')}.`
  }
  const made = Array.from({ length: services }, (_, index) => generatedService(index, controls, sentence))
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

function generatedService(index: number, controls: number, sentence: (count: number) => string): Service {
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
    controls: Array.from({ length: controls }, (_, number) => generatedControl(`${id}.c${number}`, sentence)),
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
