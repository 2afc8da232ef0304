import type { Catalogues, Control, Factor, When } from '../../shared/model/catalogue.ts'
import type { AssessmentState } from '../../shared/model/state.ts'

/** The factors of scope and the values each has in one assessment. */
export type Factors = ReadonlyMap<string, ReadonlySet<string>>

/** What the factors are read from; an assessment's state has it all. */
export interface ScopeFacts {
  readonly kind: AssessmentState['about']['kind']
  readonly regulations: readonly string[]
  readonly integrations: readonly string[]
  readonly accounts: readonly { readonly status: string }[]
  readonly regions: readonly { readonly status: string; readonly partition: string }[]
  readonly services: readonly string[]
}

/** The factors of scope that a control may name, with their possible values; null where any id may stand. */
export const factorValues: Readonly<Record<string, readonly string[] | null>> = {
  'scope.kind': ['point-in-time', 'period'],
  'scope.regulations': null,
  'scope.integrations': null,
  'scope.services': null,
  'scope.accounts': ['none', 'one', 'many'],
  'scope.regions': ['none', 'one', 'many'],
  'scope.partitions': ['aws', 'aws-us-gov', 'aws-cn', 'other'],
}

/** Rule F1: what the scope says, as factors: regulations, integrations, services, accounts, Regions, partitions and kind. */
export function factorsFrom(facts: ScopeFacts, catalogues: Pick<Catalogues, 'factors'>): Factors {
  const used = <T extends { readonly status: string }>(all: readonly T[]) =>
    all.filter(({ status }) => status !== 'excluded')
  const regions = used(facts.regions)
  return new Map<string, ReadonlySet<string>>([
    ['scope.kind', new Set([facts.kind])],
    ['scope.regulations', known(facts.regulations, catalogues.factors.regulations)],
    ['scope.integrations', known(facts.integrations, catalogues.factors.integrations)],
    ['scope.services', new Set(facts.services)],
    ['scope.accounts', new Set([howMany(used(facts.accounts).length)])],
    ['scope.regions', new Set([howMany(regions.length)])],
    ['scope.partitions', new Set(regions.map(({ partition }) => partition))],
  ])
}

export function factorsOf(state: AssessmentState, catalogues: Pick<Catalogues, 'factors'>): Factors {
  const { kind, regulations, integrations } = state.about
  return factorsFrom(
    {
      kind,
      regulations,
      integrations,
      accounts: Object.values(state.account),
      regions: Object.values(state.region),
      services: Object.values(state.unit).flatMap(({ service }) => service ?? []),
    },
    catalogues,
  )
}

/** Rule F2: a name is known by its own and by other spellings, whatever the case. One that is not known moves no row. */
export function factorNamed(name: string, list: readonly Factor[]): Factor | undefined {
  const wanted = name.trim().toLowerCase()
  return list.find((factor) =>
    [factor.id, factor.name, ...factor.aliases].some((word) => word.toLowerCase() === wanted),
  )
}

function known(names: readonly string[], list: readonly Factor[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => factorNamed(name, list)?.id ?? []))
}

function howMany(count: number): 'none' | 'one' | 'many' {
  if (count === 0) return 'none'
  return count === 1 ? 'one' : 'many'
}

/** Whether a condition on a factor holds; undefined where the condition is not about a factor. */
export function meetsFactor({ option, is }: When, factors: Factors): boolean | undefined {
  if (!option.startsWith('scope.')) return undefined
  const values = factors.get(option)
  return is.some((value) => values?.has(value))
}

/** The reasons for which factors of scope sharpen a control. */
export function sharpeningsOf(control: Control, meets: (when: When) => boolean): Control['sharpenedBy'] {
  return control.sharpenedBy.filter(({ when }) => when.every(meets))
}

/** Rule F3: a factor may sharpen a control that applies: more procedures, and the highest weight that is asked for. */
export function sharpened(control: Control, meets: (when: When) => boolean): Control {
  const sharper = sharpeningsOf(control, meets)
  if (sharper.length === 0) return control
  return {
    ...control,
    weight: Math.max(control.weight, ...sharper.map(({ weight }) => weight ?? 0)),
    procedures: [...control.procedures, ...sharper.flatMap(({ procedures }) => procedures)],
  }
}
