import type { KeyboardEvent } from 'react'

/** For the field of a search inside the form: Enter takes what was found and never sends the form, which would leave the step. */
export function takeEnter(take: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    take()
  }
}
