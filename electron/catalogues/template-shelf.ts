import { controlsOf } from '../../assessments/rules/checklist.ts'
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
  async saveFrom(state: AssessmentState, name: string, purpose: string): Promise<Result<TemplateSummary, Failure>> {
    const list = await this.list()
    if (!list.ok) return list
    const id = freeId(name, new Set(list.value.map(({ template }) => template.id)))
    const template = templateFrom(state, id, name, purpose)
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

  #itemsOf({ units, tailoring }: Template): number {
    const fixed = (['organization', 'common'] as const).map((kind) => ({ kind, id: kind, service: null, options: {} }))
    const services = units.map(({ service, options }) => ({ kind: 'service' as const, id: service, service, options }))
    return [...fixed, ...services]
      .map((unit) => controlsOf(unit, tailoring, this.library.latest).length)
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
