import type { Intention, NewRecord } from '../../../shared/model/intention.ts'
import { reportScreen as words } from '../../../shared/text/en/screens-report.ts'
import type { FrameworkText, Line } from './determinations.ts'

export type Aim = Pick<NewRecord<'target'>, 'goal' | 'priority' | 'reason'>

/** Whether a framework knows a Current and a Target Profile. */
export function hasTargets({ id }: Pick<FrameworkText, 'id'>): boolean {
  return id === 'nist-csf-2.0'
}

/** What is asked to record an aim for a requirement, whether or not one is there already. */
export function aiming({ id }: Pick<FrameworkText, 'id'>, line: Line, aim: Aim): Intention {
  if (line.target) return { type: 'record.change', table: 'target', id: line.target.id, fields: aim }
  return { type: 'record.add', table: 'target', value: { framework: id, requirement: line.id, ...aim } }
}

/** What is aimed at, in words. What is out of the profile has no priority. */
export function aimInWords(goal: Aim['goal'], priority: Aim['priority'] | null): string {
  if (goal === 'out-of-target') return words.aimOut
  return words.aim(words.results[goal], priority && words.priorities[priority])
}
