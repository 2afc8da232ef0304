import { useCallback, useRef, useState } from 'react'
import { draftOf, formFrom, parsedDraft } from './form-draft.ts'
import { useAsk } from './use-session.ts'

export interface FormDraft<Form> {
  readonly form: Form
  readonly set: (fields: Partial<Form>) => void
  /** When a form of an earlier sitting stands here: the moment it was left. */
  readonly restoredFrom: string | null
  /** Whether something is kept that was typed and is no change yet. */
  readonly isKept: () => boolean
  /** Begins again from what is stored. */
  readonly discard: () => void
  /** Forgets the draft, because it has become a change. */
  readonly done: () => void
}

/**
 * A form of several fields that becomes one change at its end. All of it is kept on disk while it is filled in, as one draft, and
 * stands there again after an interruption, also after the form was closed. `key` is `<table>/<id>/<what>`; the key of an item's form
 * is an `itemDraftKey`. `read` refuses what was kept in another shape; without it, fields of the kinds of the stored ones are taken.
 */
export function useFormDraft<Form extends object>(
  key: string,
  stored: () => Form,
  read: (kept: unknown, stored: Form) => Form | null = formFrom,
): FormDraft<Form> {
  const { drafts } = useAsk()
  const [begun] = useState(() => {
    const first = stored()
    const kept = drafts.kept(key)
    const form = kept && read(parsedDraft(kept.text), first)
    return { stored: first, form: form ?? first, at: form ? kept.at : null }
  })
  const [form, hold] = useState<Form>(begun.form)
  const [restoredFrom, setRestoredFrom] = useState(begun.at)
  // Two fields may be set one after the other, before the form is drawn again.
  const now = useRef({ form, stored: begun.stored })
  const set = useCallback(
    (fields: Partial<Form>) => {
      now.current.form = { ...now.current.form, ...fields }
      drafts.keep(key, draftOf(now.current.form, now.current.stored))
      hold(now.current.form)
    },
    [drafts, key],
  )
  const done = useCallback(() => drafts.keep(key, null), [drafts, key])
  const isKept = () => drafts.kept(key) !== null
  const discard = () => {
    done()
    setRestoredFrom(null)
    const first = stored()
    now.current = { form: first, stored: first }
    hold(first)
  }
  return { form, set, restoredFrom, isKept, discard, done }
}
