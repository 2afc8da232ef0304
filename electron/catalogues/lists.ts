import { classPicture, cloudModelPicture } from '../../assessments/rules/pictures.ts'
import { fail, type Failure } from '../../shared/failure.ts'
import type { Reply, ServiceSummary } from '../../shared/ipc/contract.ts'
import type { Catalogues, Service } from '../../shared/model/catalogue.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import type { Library } from './load.ts'

/** A list out of the edition that is asked for, or of the newest; fails for an edition this Demarc does not have. */
export function ofEdition<T>(
  { editions, latest }: Library,
  wanted: { readonly edition: string } | null,
  list: (catalogues: Catalogues) => T,
): Result<T, Failure> {
  const catalogues = wanted ? editions.get(wanted.edition) : latest
  return catalogues ? ok(list(catalogues)) : err(fail('unknown.edition', { edition: wanted?.edition ?? '' }))
}

/** The services of an edition, by category and name. */
export function serviceList({ edition, services }: Catalogues): Reply<'catalogue:services'> {
  const list = [...services.values()].map(summaryOf)
  list.sort((a, b) => a.category.localeCompare(b.category, 'en') || a.name.localeCompare(b.name, 'en'))
  return { edition: edition.id, services: list }
}

function summaryOf(service: Service): ServiceSummary {
  const { id, name, category, cloudModel, reach, confidence, attestation, depth, note, tests, options, controls } =
    service
  return {
    id,
    name,
    category,
    cloudModel,
    reach,
    confidence,
    attestation,
    depth,
    note,
    tests,
    options,
    class: service.class,
    controls: controls.length,
  }
}

/** The frameworks of an edition with their requirements. */
export function frameworkList({ frameworks }: Catalogues): Reply<'catalogue:frameworks'> {
  return [...frameworks.values()].map(({ id, name, shortName, groups, requirements, withdrawn }) => ({
    id,
    name,
    shortName,
    groups,
    requirements,
    withdrawn,
  }))
}

/** The pictures of the model, derived from the services of an edition. */
export function pictureList(catalogues: Catalogues): Reply<'catalogue:pictures'> {
  return {
    classes: classPicture(catalogues),
    models: cloudModelPicture(catalogues),
    judgement: catalogues.model.judgement,
  }
}

/** The nine exercises, the practices, and the security services with the evidence each can give. */
export function worksheetLists({
  worksheet,
  practices,
  evidenceSources,
  services,
}: Catalogues): Reply<'catalogue:worksheet'> {
  const ids = [...new Set(evidenceSources.map(({ service }) => service))]
  return {
    source: worksheet.source,
    exercises: worksheet.exercises,
    practices: [...practices.values()],
    securityServices: ids.map((id) => ({
      id,
      name: services.get(id)?.name ?? id,
      evidence: evidenceSources.filter(({ service }) => service === id).map(({ evidence }) => evidence),
    })),
  }
}
