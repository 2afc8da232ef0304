import type { Stamp } from '../../assessments/rules/events.ts'

/** A minute apart for each change, from the morning of 1 December 2026. */
function instant(number: number): string {
  const pad = (value: number) => String(value).padStart(2, '0')
  return `2026-12-${pad(1 + Math.floor(number / 1440))}T${pad(Math.floor(number / 60) % 24)}:${pad(number % 60)}:00Z`
}

/** The stamp of the change with a number; the head is the line before it. */
export function stamp(number: number, over: Partial<Stamp> = {}): Stamp {
  const at = instant(number)
  return {
    id: `c${number}`,
    at,
    today: at.slice(0, 10),
    by: 'Petra Preparer',
    head: { sequence: number - 1, hash: number > 1 ? 'a'.repeat(64) : '', at: instant(number - 1) },
    ...over,
  }
}
