import type { Catalogues, CloudModel, LayerCode, Service, ServiceClass, Side } from '../../shared/model/catalogue.ts'
import { LayerCode as LayerCodes } from '../../shared/model/catalogue.ts'
import type { Matrix, Picture, PictureCell } from '../../shared/model/row.ts'
import { layerNames, pictureWords as say } from '../../shared/text/en/rules.ts'

/*
 * The pictures of the model are derived from the splits of the services, never drawn by hand: who looks at one can count it out.
 */

const classes: readonly ServiceClass[] = ['infrastructure', 'container', 'abstract']
const models: readonly CloudModel[] = ['IaaS', 'PaaS', 'SaaS']

type Counts = PictureCell['counts']
type Standing = readonly { readonly name: string; readonly side: Side }[]

/** Rule R12: the twelve layers by the three classes of service, side by side. */
export function classPicture(catalogues: Pick<Catalogues, 'services'>): Picture {
  const services = [...catalogues.services.values()]
  const columns = classes.map((id) => ({ id, of: services.filter((service) => service.class === id) }))
  return {
    columns: columns.map(({ id, of }) => ({ id, name: say.classes[id], services: of.length })),
    rows: LayerCodes.options.map((layer) => ({
      id: layer,
      name: layerNames[layer],
      note: '',
      cells: columns.map(({ of }) => cellOf(of.map((service) => standing(service, [layer])))),
    })),
  }
}

/**
 * Rule R13: on-premises, IaaS, PaaS and SaaS by the eight rows of that table. A row stands for the layers that a written table
 * gives it. On premises there is no AWS, so all is the customer's.
 */
export function cloudModelPicture({ services, model }: Pick<Catalogues, 'services' | 'model'>): Picture {
  const all = [...services.values()]
  const columns = models.map((id) => ({ id, of: all.filter((service) => service.cloudModel === id) }))
  return {
    columns: [
      { id: 'on-premises', name: say.onPremises(), services: 0 },
      ...columns.map(({ id, of }) => ({ id, name: id, services: of.length })),
    ],
    rows: model.rows.map(({ id, name, note, layers }) => ({
      id,
      name,
      note,
      cells: [onPremises(), ...columns.map(({ of }) => cellOf(of.map((service) => standing(service, layers))))],
    })),
  }
}

/** Rule R14: security of the cloud against security in the cloud: which layers of which units are AWS's, both's, the customer's. */
export function ofAndIn(matrix: Matrix): Record<Exclude<Side, 'none'>, { layer: LayerCode; units: string[] }[]> {
  const on = (side: Side) =>
    matrix.layers.flatMap(({ code }) => {
      const units = matrix.rows.filter(({ cells }) => cells.some((cell) => cell.layer === code && cell.side === side))
      return units.length === 0 ? [] : [{ layer: code, units: units.map(({ name }) => name) }]
    })
  return { aws: on('aws'), shared: on('shared'), customer: on('customer') }
}

/** Rule R15: several layers together are on one side if all that are there agree, else they are shared. */
function standing({ name, split }: Service, layers: readonly LayerCode[]): Standing[number] {
  const sides = new Set(layers.map((layer) => split[layer] ?? 'none').filter((side) => side !== 'none'))
  const [only] = sides
  return { name, side: sides.size > 1 ? 'shared' : (only ?? 'none') }
}

/** Rule R16: a cell has the side on which most of its services stand; where two sides have as many, it is shared. */
function cellOf(services: Standing): PictureCell {
  const counts: Counts = { aws: 0, shared: 0, customer: 0, none: 0 }
  for (const { side } of services) counts[side] += 1
  const side = mostOf(counts)
  const there = services.filter((service) => service.side !== 'none')
  const others = there.filter((service) => service.side !== side).map(({ name }) => name)
  const words =
    there.length === 0 ? say.nowhere() : say.most({ side, count: there.length - others.length, of: there.length })
  return { side, counts, others, words }
}

function mostOf({ aws, shared, customer }: Counts): Side {
  const most = Math.max(aws, shared, customer)
  if (most === 0) return 'none'
  const first = (['aws', 'shared', 'customer'] as const).filter((side) => ({ aws, shared, customer })[side] === most)
  return first.length === 1 ? (first[0] ?? 'shared') : 'shared'
}

function onPremises(): PictureCell {
  return {
    side: 'customer',
    counts: { aws: 0, shared: 0, customer: 0, none: 0 },
    others: [],
    words: say.onPremisesReason(),
  }
}
