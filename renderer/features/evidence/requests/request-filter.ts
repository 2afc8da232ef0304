import type { EvidenceState } from '../../../../shared/model/evidence.ts'
import type { RequestLine } from '../../../../shared/model/request-list.ts'

/** What of the requests is shown. `all` stands for no narrowing; `nobody` for requests that name nobody. */
export interface RequestFilter {
  readonly of: string
  readonly due: 'all' | 'overdue' | 'week' | 'no-day'
  readonly state: 'all' | EvidenceState
}

export const noRequestFilter: RequestFilter = { of: 'all', due: 'all', state: 'all' }
export const nobody = ' nobody'
const week = 7

/** The requests that are meant. */
export function filterRequests(lines: readonly RequestLine[], filter: RequestFilter): RequestLine[] {
  return lines.filter(
    (line) =>
      isOf(line, filter.of) && isDue(line, filter.due) && (filter.state === 'all' || line.state === filter.state),
  )
}

function isOf({ of }: RequestLine, wanted: string): boolean {
  if (wanted === 'all') return true
  return wanted === nobody ? of.trim() === '' : of.trim() === wanted
}

function isDue({ due, late }: RequestLine, wanted: RequestFilter['due']): boolean {
  switch (wanted) {
    case 'all':
      return true
    case 'overdue':
      return late !== null && late > 0
    case 'week':
      return late !== null && late <= 0 && late >= -week
    case 'no-day':
      return due === null
  }
}

/** Everybody who is asked for something, each once. */
export function addresseesOf(lines: readonly RequestLine[]): string[] {
  return [...new Set(lines.map(({ of }) => of.trim()).filter(Boolean))].sort()
}
