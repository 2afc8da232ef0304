import type { Row } from '../../../../shared/model/row.ts'

/** What the factors of scope add to what is tested: each reason with the number of items it holds for, the most first. */
export function broughtBy(rows: readonly Row[]): { readonly because: string; readonly items: number }[] {
  const counts = new Map<string, number>()
  for (const { sharpened } of rows)
    for (const because of new Set(sharpened)) counts.set(because, (counts.get(because) ?? 0) + 1)
  return [...counts]
    .map(([because, items]) => ({ because, items }))
    .sort((a, b) => b.items - a.items || a.because.localeCompare(b.because))
}
