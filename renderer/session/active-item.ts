/** What can be done with the item that is open in a checklist, for commands that are given elsewhere. */
export interface ActiveItem {
  readonly ref: string
  readonly acts: readonly { readonly id: string; readonly label: string; readonly run: () => void }[]
}

let active: ActiveItem | null = null

/** Offers what can be done now; gives back how to stop offering it. */
export function offerActs(offered: ActiveItem): () => void {
  active = offered
  return () => {
    if (active === offered) active = null
  }
}

/** What is offered now; null where no item is open. */
export function activeItem(): ActiveItem | null {
  return active
}
