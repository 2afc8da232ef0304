import { useCallback, useRef, useState } from 'react'
import { useAsk } from './use-session.ts'

export interface FormDraft<Form> {
  readonly form: Form
  readonly set: (fields: Partial<Form>) => void
  /** When a form of an earlier sitting stands here: the moment it was left. */
  readonly restoredFrom: string | null
  /** Begins again from what is stored. */
  readonly discard: () => void
  /** Forgets the draft, because it has become a change. */
  readonly done: () => void
}

/**
 * A form of several fields that becomes one change at its end. All of it is kept on disk while it is filled in, as one draft, and
 * stands there again after an interruption. `read` refuses what was kept in another shape.
 */
export function useFormDraft<Form extends object>(
  key: string,
  stored: () => Form,
  read: (kept: unknown) => Form | null,
): FormDraft<Form> {
  const { drafts } = useAsk()
  const [begun] = useState(() => {
    const kept = drafts.kept(key)
    const form = kept && read(parsed(kept.text))
    return form ? { form, at: kept.at } : null
  })
  const [form, hold] = useState<Form>(() => begun?.form ?? stored())
  const [restoredFrom, setRestoredFrom] = useState(begun?.at ?? null)
  // Two fields may be set one after the other, before the form is drawn again.
  const now = useRef(form)
  const set = useCallback(
    (fields: Partial<Form>) => {
      now.current = { ...now.current, ...fields }
      drafts.keep(key, JSON.stringify(now.current))
      hold(now.current)
    },
    [drafts, key],
  )
  const done = useCallback(() => drafts.keep(key, null), [drafts, key])
  const discard = () => {
    done()
    setRestoredFrom(null)
    now.current = stored()
    hold(now.current)
  }
  return { form, set, restoredFrom, discard, done }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
