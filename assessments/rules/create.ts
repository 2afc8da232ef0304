import { fail, type Failure } from '../../shared/failure.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import type { About } from '../../shared/model/about.ts'
import { noBranding } from '../../shared/model/branding.ts'
import type { Catalogues, Control, Service } from '../../shared/model/catalogue.ts'
import type { Change, Warning } from '../../shared/model/change.ts'
import type { Event } from '../../shared/model/event.ts'
import type { Item } from '../../shared/model/item.ts'
import type { Profile } from '../../shared/model/person.ts'
import type { Account, Region, Unit } from '../../shared/model/scope.ts'
import type { Template } from '../../shared/model/template.ts'
import { emptyState } from './apply.ts'
import { controlsOf, ownInCatalogue, type Case } from './checklist.ts'
import { added, changedFields, idsOf, referencesOf, type Stamp } from './events.ts'
import { factorsFrom } from './factors.ts'
import { textHashOf } from './text.ts'

/** What an assessment is made from, besides its template: checked input, lists not given come from the template. */
export interface Wishes {
  readonly client: string
  readonly title: string
  readonly engagement: string
  readonly period: About['period']
  readonly kind?: About['kind'] | undefined
  readonly mode?: About['mode'] | undefined
  readonly services?: readonly string[] | undefined
  readonly options?: Readonly<Record<string, Record<string, string>>> | undefined
  readonly accounts: readonly Omit<Account, 'id'>[]
  readonly regions: readonly Omit<Region, 'id'>[]
  readonly frameworks?: About['frameworks'] | undefined
  readonly regulations?: readonly string[] | undefined
  readonly integrations?: readonly string[] | undefined
}

/** Rules T1 and C1: the first change of an assessment, with every unit and item of its scope. */
export function createAssessment(
  id: string,
  template: Template,
  wishes: Wishes,
  me: Profile,
  catalogues: Catalogues,
  stamp: Stamp,
): Result<Change, Failure> {
  if (wishes.period.to < wishes.period.from) return err(fail('input.period-backwards', wishes.period))
  const units = unitsOf(template, wishes, catalogues)
  if (!units.ok) return units
  for (const framework of wishes.frameworks ?? [])
    if (!catalogues.frameworks.has(framework)) return err(fail('unknown.framework', { framework }))
  const scope = [...wishes.accounts.map(checkScope), ...wishes.regions.map(checkScope)].find((failure) => failure)
  if (scope) return err(scope)
  const twin = repeated(wishes.accounts.map(({ alias }) => alias)) ?? repeated(wishes.regions.map(({ code }) => code))
  if (twin) return err(fail('rule.duplicate', { what: twin }))
  const shippedToo = ownInCatalogue(template.tailoring, catalogues)
  if (shippedToo) return err(fail('rule.own-control-id', { control: shippedToo }))
  const newId = idsOf(stamp)
  const about = aboutOf(template, wishes)
  const found: Case = {
    catalogues,
    tailoring: template.tailoring,
    factors: factorsFrom(
      {
        ...about,
        accounts: wishes.accounts,
        regions: wishes.regions,
        services: units.value.flatMap(({ service }) => service ?? []),
      },
      catalogues,
    ),
  }
  const events: Event[] = [
    {
      type: 'assessment.created',
      v: 1,
      id,
      edition: catalogues.edition.id,
      template: template.id,
      about,
    },
    { type: 'revision.opened', v: 1, revision: 1, reason: '', on: stamp.at },
    added('person', { id: newId(), ...me, kind: 'team', independenceDeclaredOn: null }),
    ...wishes.accounts.map((account) => added('account', { ...account, id: newId() })),
    ...wishes.regions.map((region) => added('region', { ...region, id: newId() })),
    ...brandingEvents(template),
    ...template.tailoring.map((entry) => added('tailoring', { ...entry, id: newId() })),
    ...units.value.flatMap((unit) => unitEvents(unit, found)),
  ]
  return ok({ events, warnings: wishes.regions.flatMap((region) => regionWarnings(region.code, catalogues)) })
}

/** Rule B3: a new assessment looks as its template says. */
function brandingEvents({ branding }: Template): Event[] {
  return changedFields(noBranding, branding ?? {}).map(({ field, before, after }): Event => ({
    type: 'branding.changed',
    v: 1,
    field,
    before,
    after,
  }))
}

/** Rule E5: what is left out of scope needs a reason. */
export function checkScope(entry: Omit<Account, 'id'> | Omit<Region, 'id'>): Failure | null {
  if (entry.status !== 'excluded' || entry.reason.trim()) return null
  return fail('rule.needs-exclusion-reason', { what: 'code' in entry ? entry.code : entry.alias })
}

/** Rule E6: a Region we do not know is accepted with a warning. */
export function regionWarnings(code: string, catalogues: Catalogues): Warning[] {
  return catalogues.regions.some((region) => region.code === code) ? [] : [{ code: 'region.unknown', params: { code } }]
}

/** Rule E9: the first name that is there twice. */
function repeated(names: readonly string[]): string | undefined {
  return names.find((name, at) => names.indexOf(name) < at)
}

function aboutOf(template: Template, wishes: Wishes): About {
  const { client, title, engagement, period } = wishes
  return {
    title,
    client,
    engagement,
    period,
    kind: wishes.kind ?? template.kind,
    mode: wishes.mode ?? template.mode,
    asOf: null,
    classification: '',
    frameworks: [...(wishes.frameworks ?? template.frameworks)],
    regulations: [...(wishes.regulations ?? [])],
    integrations: [...(wishes.integrations ?? [])],
    objectives: '',
    standards: '',
    limitations: '',
    deviations: '',
    distribution: [],
    rating: 'not-rated',
    conclusion: '',
    ratingReason: '',
  }
}

function unitsOf(template: Template, wishes: Wishes, catalogues: Catalogues): Result<Unit[], Failure> {
  const wanted = wishes.services ?? template.units.map((unit) => unit.service)
  const units: Unit[] = [fixedUnit('organization', catalogues), fixedUnit('common', catalogues)]
  for (const [index, id] of [...new Set(wanted)].entries()) {
    const service = catalogues.services.get(id)
    if (!service) return err(fail('unknown.service', { service: id }))
    const options = { ...template.units.find((unit) => unit.service === id)?.options, ...wishes.options?.[id] }
    const problem = checkOptions(service, options)
    if (problem) return err(problem)
    units.push(serviceUnit(service, options, index + 2))
  }
  return ok(units)
}

/** Rule C6: refuses an option or a choice the service does not have. */
export function checkOptions(service: Service, options: Readonly<Record<string, string>>): Failure | null {
  for (const [option, choice] of Object.entries(options)) {
    const known = service.options.find((candidate) => candidate.id === option)
    if (!known) return fail('unknown.option', { option, unit: service.name })
    if (!known.choices.some((candidate) => candidate.id === choice)) return fail('unknown.choice', { option, choice })
  }
  return null
}

function fixedUnit(kind: 'organization' | 'common', catalogues: Catalogues): Unit {
  const set = catalogues.sets.get(kind)
  return {
    id: kind,
    kind,
    service: null,
    name: set?.name ?? kind,
    prefix: set?.prefix ?? kind.slice(0, 3).toUpperCase(),
    order: kind === 'organization' ? 0 : 1,
    class: null,
    cloudModel: null,
    options: {},
    assignee: null,
  }
}

/** A service as a unit of the scope. */
export function serviceUnit(service: Service, options: Record<string, string>, order: number): Unit {
  return {
    id: service.id,
    kind: 'service',
    service: service.id,
    name: service.name,
    prefix: service.prefix,
    order,
    class: service.class,
    cloudModel: service.cloudModel,
    options,
    assignee: null,
  }
}

/** The events that bring a unit and its items into an assessment. */
function unitEvents(unit: Unit, found: Case): Event[] {
  const reference = referencesOf(emptyState())
  return [
    added('unit', unit),
    ...controlsOf(unit, found).map((control): Event => ({
      type: 'item.added',
      v: 1,
      unit: unit.id,
      control: control.id,
      after: newItem(reference(unit.prefix, 2), control),
    })),
  ]
}

/** Rule C9: an item on which no work has been done, with the hash of the text it was made from. */
export function newItem(ref: string, control: Control): Item {
  return {
    ref,
    textHash: textHashOf(control),
    applies: true,
    conclusion: 'not-assessed',
    reason: '',
    design: 'not-assessed',
    operating: 'not-assessed',
    compensating: null,
    override: null,
    relianceStatement: '',
    workStatus: 'to-do',
    assignee: null,
    prepared: null,
    reviewed: null,
    lastReview: null,
    sentBack: null,
    workingNote: '',
    reportComment: '',
    evidence: [],
    locations: [],
    prior: null,
  }
}
