import { fail } from '../../../shared/failure.ts'
import type { Reply, Sent } from '../../../shared/ipc/contract.ts'
import { FrameworkId } from '../../../shared/model/catalogue.ts'
import { CatalogueId, Id, Name, Period } from '../../../shared/model/primitives.ts'
import { Region } from '../../../shared/model/scope.ts'
import { cli } from '../../../shared/text/en/cli.ts'
import { names, parsed, refuse, refuseInput } from './input.ts'
import type { Found } from './output.ts'
import type { Bench } from './run.ts'

export interface NewOptions {
  readonly template: string
  readonly client: string
  readonly title: string
  readonly period: string
  readonly services?: string
  readonly accounts?: string
  readonly regions?: string
  readonly frameworks?: string
}

/** What was typed, checked before the workspace is touched. */
export interface Wishes {
  readonly fixed: Omit<Sent<'assessment:create'>, 'regions'>
  readonly regions: readonly string[]
}

/** Reads the options of `new`. */
export function wishesOf(options: NewOptions): Wishes {
  const { services, frameworks } = options
  return {
    fixed: {
      template: Id.safeParse(options.template).success
        ? options.template
        : refuse(fail('unknown.template', { id: options.template })),
      client: parsed(Name, options.client, '--client'),
      title: parsed(Name, options.title, '--title'),
      engagement: '',
      period: periodOf(options.period),
      accounts: names(options.accounts ?? '').map(accountNamed),
      ...(services !== undefined && { services: names(services).map(serviceNamed) }),
      ...(frameworks !== undefined && { frameworks: names(frameworks).map(frameworkNamed) }),
    },
    regions: names(options.regions ?? '').map(regionNamed),
  }
}

export async function create({ call }: Bench, { fixed, regions }: Wishes): Promise<Found> {
  const known = await call('catalogue:regions', null)
  const made = await call('assessment:create', { ...fixed, regions: regions.map((code) => regionOf(code, known)) })
  return { json: { id: made.id }, text: cli.created(made), warnings: made.warnings }
}

/** A Region we do not know is in no partition we know. */
function regionOf(code: string, known: Reply<'catalogue:regions'>) {
  const partition = known.find((region) => region.code === code)?.partition ?? 'other'
  return { code, partition, status: 'in-scope', reason: '' } as const
}

function regionNamed(code: string): string {
  return Region.shape.code.safeParse(code).success ? code : refuseInput(cli.input.region({ given: code.slice(0, 60) }))
}

/** Twelve digits are an account's number; anything else is what the client calls it. */
function accountNamed(name: string) {
  const alias = parsed(Name, name, '--accounts')
  const number = /^\d{12}$/.test(name) ? name : ''
  return { number, alias, environment: '', organizationalUnit: '', status: 'in-scope', reason: '' } as const
}

function serviceNamed(name: string): string {
  return CatalogueId.safeParse(name).success ? name : refuse(fail('unknown.service', { service: name.slice(0, 80) }))
}

function frameworkNamed(name: string): FrameworkId {
  const known = FrameworkId.safeParse(name)
  return known.success ? known.data : refuse(fail('unknown.framework', { framework: name.slice(0, 80) }))
}

function periodOf(given: string): Period {
  const [from, to, ...rest] = given.split('/')
  const period = Period.safeParse({ from, to })
  if (!period.success || rest.length > 0) return refuseInput(cli.input.period({ given: given.slice(0, 60) }))
  return period.data.to < period.data.from ? refuse(fail('input.period-backwards', period.data)) : period.data
}
