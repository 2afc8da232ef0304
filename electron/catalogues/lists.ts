import type { Reply, ServiceSummary } from '../../shared/ipc/contract.ts'
import type { Catalogues, Service } from '../../shared/model/catalogue.ts'

/** The services of an edition, by category and name. */
export function serviceList({ edition, services }: Catalogues): Reply<'catalogue:services'> {
  const list = [...services.values()].map(summaryOf)
  list.sort((a, b) => a.category.localeCompare(b.category, 'en') || a.name.localeCompare(b.name, 'en'))
  return { edition: edition.id, services: list }
}

function summaryOf(service: Service): ServiceSummary {
  const { id, name, category, cloudModel, reach, confidence, note, options, controls } = service
  return {
    id,
    name,
    category,
    cloudModel,
    reach,
    confidence,
    note,
    options,
    class: service.class,
    depth: controls.length > 0 ? 'in depth' : 'class defaults only',
    controls: controls.length,
  }
}

/** The frameworks of an edition with their requirements. */
export function frameworkList({ frameworks }: Catalogues): Reply<'catalogue:frameworks'> {
  return [...frameworks.values()].map(({ id, name, shortName, groups, requirements }) => ({
    id,
    name,
    shortName,
    groups,
    requirements,
  }))
}
