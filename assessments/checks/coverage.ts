import { coverageText as say } from '../../shared/text/en/catalogue-checks.ts'
import { controlsIn, newestOf, type ShippedCatalogs } from './library.ts'

/** What answers and supports each requirement of one framework. */
export interface FrameworkCoverage {
  readonly file: string
  readonly name: string
  readonly requirements: readonly {
    readonly id: string
    readonly title: string
    readonly answeredBy: readonly string[]
    readonly supportedBy: readonly string[]
  }[]
}

/** For each framework that ships, the controls that answer or support each of its requirements. */
export function coverageOf(catalogs: ShippedCatalogs): FrameworkCoverage[] {
  const controls = controlsIn(catalogs)
  const byRequirement = new Map<string, string[]>()
  for (const { control } of controls)
    for (const { framework, id, strength } of control.references) {
      const key = `${framework} ${id} ${strength}`
      byRequirement.set(key, [...(byRequirement.get(key) ?? []), control.id])
    }
  return catalogs.frameworks.map(({ file, value }) => ({
    file,
    name: value.name,
    requirements: value.requirements.map(({ id, title }) => ({
      id,
      title,
      answeredBy: byRequirement.get(`${value.id} ${id} answers`) ?? [],
      supportedBy: byRequirement.get(`${value.id} ${id} supports`) ?? [],
    })),
  }))
}

/** The page `assessments/COVERAGE.md`: made from the catalogues, checked for staleness, never written by hand. */
export function coveragePage(all: ShippedCatalogs): string {
  const catalogs = newestOf(all)
  const services = catalogs.services.map(({ value }) => value)
  const inDepth = services.filter(({ controls }) => controls.length > 0)
  const head = say.head({
    services: services.length,
    inDepth: inDepth.length,
    controls: controlsIn(catalogs).length,
  })
  return `${[head, ...coverageOf(catalogs).map(frameworkPart), servicesPart(services)].join('\n\n')}\n`
}

function frameworkPart({ name, requirements }: FrameworkCoverage): string {
  const answered = requirements.filter(({ answeredBy }) => answeredBy.length > 0).length
  return [
    `## ${name}`,
    '',
    say.answered({ answered, of: requirements.length }),
    '',
    say.columns(),
    '| --- | --- | --- | --- |',
    ...requirements.map(
      ({ id, title, answeredBy, supportedBy }) =>
        `| ${id} | ${title} | ${briefly(answeredBy)} | ${supportedBy.length} |`,
    ),
  ].join('\n')
}

/** Controls of the organization and the common ones by name; those of services are counted, for there are many. */
function briefly(ids: readonly string[]): string {
  const whole = ids.filter((id) => id.startsWith('org.') || id.startsWith('common.'))
  const others = ids.length - whole.length
  return [...whole.map((id) => `\`${id}\``), ...(others > 0 ? [say.ofServices({ count: others })] : [])].join(', ')
}

function servicesPart(services: readonly { id: string; name: string; controls: readonly unknown[] }[]): string {
  const sorted = [...services].sort((a, b) => (a.id < b.id ? -1 : 1))
  return [
    say.servicesHead(),
    '',
    say.serviceColumns(),
    '| --- | --- | --- |',
    ...sorted.map(({ id, name, controls }) => `| \`${id}\` | ${name} | ${say.depth({ controls: controls.length })} |`),
  ].join('\n')
}
