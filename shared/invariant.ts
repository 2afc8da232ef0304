/** Throws when something that only a bug can cause has happened. Never used on input. */
export function invariant(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(`Bug in Demarc: ${what}`)
}

/** Makes the compiler prove that a switch names every case. */
export function assertNever(value: never): never {
  throw new Error(`Bug in Demarc: unexpected case ${JSON.stringify(value)}`)
}
