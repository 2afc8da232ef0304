import type { ReactNode } from 'react'
import { remember } from '../../memory.ts'
import { hrefOf, navigate } from '../../routes/location.ts'
import { useSession } from '../../session/use-session.ts'
import { noFilter, type Filter } from './filter.ts'

/** Rows of a checklist: of one unit or of `all`, narrowed by a filter. */
export interface ItemsPlace {
  readonly unit: string
  readonly filter: Partial<Filter>
}

/** A link to the rows that are meant; their checklist opens narrowed to them. */
export function ItemsLink({
  place,
  className,
  children,
}: {
  place: ItemsPlace
  className?: string
  children: ReactNode
}) {
  const { id } = useSession()
  return (
    <a className={className} href={hrefOf(id, 'checklist', place.unit)} onClick={() => narrow(id, place)}>
      {children}
    </a>
  )
}

/** Goes to the rows that are meant. */
export function showItems(assessment: string, place: ItemsPlace): void {
  narrow(assessment, place)
  navigate(hrefOf(assessment, 'checklist', place.unit))
}

function narrow(assessment: string, { unit, filter }: ItemsPlace): void {
  remember(`a/${assessment}/filter/${unit}`, { ...noFilter, ...filter })
}
