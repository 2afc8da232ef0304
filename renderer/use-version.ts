import { useState } from 'react'

/** A number that grows whenever one of the things given is another one: what an answer of main depends on, as one value. */
export function useVersion(...parts: readonly unknown[]): number {
  const [held, setHeld] = useState({ parts, version: 0 })
  const isSame = parts.length === held.parts.length && parts.every((part, index) => Object.is(part, held.parts[index]))
  const current = isSame ? held : { parts, version: held.version + 1 }
  if (!isSame) setHeld(current)
  return current.version
}
