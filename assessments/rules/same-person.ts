/** Whether two names are of one person, as far as names tell: whatever the case they are written in (Q13). */
export function isSameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase()
}
