import { controlsOf } from '../../assessments/rules/checklist.ts'
import { factorsFrom } from '../../assessments/rules/factors.ts'
import { templateFrom } from '../../assessments/rules/template.ts'
import { fail, type Failure } from '../../shared/failure.ts'
import type { TemplateSummary } from '../../shared/ipc/contract.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import type { Template } from '../../shared/model/template.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import type { Templates } from '../storage/templates.ts'
import type { Library } from './load.ts'

/** The templates on offer: the shipped ones and the auditor's own. */
export class TemplateShelf {
  constructor(
    private readonly library: Library,
    private readonly own: Templates,
  ) {}

  /** All templates with the number of items each brings along; shipped ones first. */
  async list(): Promise<Result<TemplateSummary[], Failure>> {
    const own = await this.own.list()
    if (!own.ok) return own
    const shipped = this.library.templates.map((template) => this.#summary(template, true))
    const mine = own.value.templates.map((template) => this.#summary(template, false))
    return ok([...shipped, ...mine.sort((a, b) => a.template.name.localeCompare(b.template.name))])
  }

  async find(id: string): Promise<Result<Template, Failure>> {
    const list = await this.list()
    if (!list.ok) return list
    const found = list.value.find(({ template }) => template.id === id)
    return found ? ok(found.template) : err(fail('unknown.template', { id }))
  }

  /** Saves the structure of an assessment as a template of the auditor's own. */
  async saveFrom(
    state: AssessmentState,
    wanted: {
      readonly name: string
      readonly purpose: string
      readonly tailoring: readonly string[]
      readonly look: boolean
    },
  ): Promise<Result<TemplateSummary, Failure>> {
    const list = await this.list()
    if (!list.ok) return list
    const id = freeId(wanted.name, new Set(list.value.map(({ template }) => template.id)))
    const template = templateFrom(state, { id, ...wanted })
    const saved = await this.own.save(template)
    return saved.ok ? ok(this.#summary(template, false)) : saved
  }

  async remove(id: string): Promise<Result<null, Failure>> {
    if (this.library.templates.some((template) => template.id === id)) return err(fail('rule.template-shipped', { id }))
    const removed = await this.own.remove(id)
    return removed.ok ? ok(null) : removed
  }

  #summary(template: Template, shipped: boolean): TemplateSummary {
    return { template, shipped, items: this.#itemsOf(template) }
  }

  /** The items a template calls for, before anything is known of the client. */
  #itemsOf({ kind, units, tailoring }: Template): number {
    const catalogues = this.library.latest
    const services = units.map(({ service, options }) => ({ kind: 'service' as const, id: service, service, options }))
    const fixed = (['organization', 'common'] as const).map((id) => ({ kind: id, id, service: null, options: {} }))
    const facts = { kind, regulations: [], integrations: [], accounts: [], regions: [] }
    const factors = factorsFrom({ ...facts, services: units.map(({ service }) => service) }, catalogues)
    return [...fixed, ...services]
      .map((unit) => controlsOf(unit, { catalogues, tailoring, factors }).length)
      .reduce((sum, count) => sum + count, 0)
  }
}

/** An id made from the name; numbered where it is taken. */
function freeId(name: string, taken: ReadonlySet<string>): string {
  const slug =
    name
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 50) || 'template'
  if (!taken.has(slug)) return slug
  for (let number = 2; ; number += 1) if (!taken.has(`${slug}-${number}`)) return `${slug}-${number}`
}
