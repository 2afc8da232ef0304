import type { PracticeResult } from '../../../../shared/model/worksheet.ts'

/** What a key does in the list of practices. */
export type PracticeAction =
  | { readonly do: 'answer'; readonly result: PracticeResult }
  | { readonly do: 'next' }
  | { readonly do: 'previous' }
  | { readonly do: 'note' }

const results: Readonly<Record<string, PracticeResult>> = {
  '1': 'in-place',
  '2': 'partly',
  '3': 'not-in-place',
  '4': 'not-applicable',
}

/** What a key means, pressed alone; null where the list has no meaning for it. */
export function practiceAction(pressed: {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}): PracticeAction | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null
  const result = results[pressed.key]
  if (result) return { do: 'answer', result }
  if (pressed.key === 'j') return { do: 'next' }
  if (pressed.key === 'k') return { do: 'previous' }
  return pressed.key === 'n' ? { do: 'note' } : null
}
