import type { ReportModel } from '../../shared/model/report.ts'

type Worksheet = ReportModel['worksheet']

/** What other chapters say about one item, so that the item can lead back to it. */
export interface Bearing {
  /** Places of the practices that bear on it, and of the third parties with their parts. */
  readonly practices: readonly number[]
  readonly partners: readonly { readonly index: number; readonly part: string }[]
  /** The requirements it answers or supports. */
  readonly requirements: readonly { readonly framework: string; readonly id: string }[]
}

interface Gathered {
  practices: number[]
  partners: { index: number; part: string }[]
  requirements: { framework: string; id: string }[]
}

const nothing: Bearing = { practices: [], partners: [], requirements: [] }

/** Turns the lists of items round: what bears on each, by its reference. */
export function bearingOf({ worksheet, frameworks }: ReportModel): (ref: string) => Bearing {
  const byRef = new Map<string, Gathered>()
  const at = (ref: string): Gathered => {
    const found = byRef.get(ref) ?? { practices: [], partners: [], requirements: [] }
    byRef.set(ref, found)
    return found
  }
  worksheet.practices.forEach(({ items }, index) => items.forEach((ref) => at(ref).practices.push(index)))
  worksheet.partners.forEach((partner, index) => partsOf(partner, index, at))
  for (const framework of frameworks)
    for (const { id, answeredBy, supportedBy } of framework.groups.flatMap((group) => group.requirements))
      for (const ref of new Set([...answeredBy, ...supportedBy]))
        at(ref).requirements.push({ framework: framework.id, id })
  return (ref) => byRef.get(ref) ?? nothing
}

function partsOf({ operates }: Worksheet['partners'][number], index: number, at: (ref: string) => Gathered): void {
  for (const { items, part } of operates) for (const ref of items) at(ref).partners.push({ index, part })
}
