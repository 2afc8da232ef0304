import { useCallback, useEffect, useRef, useState } from 'react'
import type { Failure } from '../../shared/failure.ts'
import type { Result } from '../../shared/result.ts'
import { useAsk } from './use-session.ts'

export interface Draft {
  /** What the field shows: what is being typed, else what is stored. */
  readonly text: string
  readonly type: (text: string) => void
  /** Makes one change of what was typed; called when the field is left. */
  readonly leave: () => void
  /** When text from an earlier sitting is offered: the moment it was typed. */
  readonly restoredFrom: string | null
  /** Goes back to what is stored. */
  readonly discard: () => void
  readonly failure: Failure | null
}

type Save = (text: string) => Promise<Result<unknown, Failure>>

/**
 * Text being typed. It is kept on disk while it is typed and becomes one change when the field is left, or when the
 * field goes away. `key` is `<table>/<id>/<field>`; give the component a React key of the record it belongs to.
 */
export function useDraft(key: string, stored: string, save: Save): Draft {
  const { drafts } = useAsk()
  const [restored, setRestored] = useState(() => {
    const kept = drafts.kept(key)
    return kept && kept.text !== stored ? kept : null
  })
  const [typed, setTyped] = useState<string | null>(restored?.text ?? null)
  const [failure, setFailure] = useState<Failure | null>(null)
  // What the handlers need at the moment they run, also when the field has just gone away.
  const now = useRef({ typed, stored, save, touched: false, writing: null as string | null })
  useEffect(() => {
    now.current.stored = stored
    now.current.save = save
  }, [stored, save])

  const type = useCallback(
    (text: string) => {
      now.current.typed = text
      now.current.touched = true
      setTyped(text)
      drafts.keep(key, text)
    },
    [drafts, key],
  )

  const discard = useCallback(() => {
    drafts.keep(key, null)
    now.current.typed = null
    setTyped(null)
    setRestored(null)
    setFailure(null)
  }, [drafts, key])

  const leave = useCallback(() => {
    const { typed: text, stored: before, writing } = now.current
    if (text === null || text === writing) return
    if (text === before) return discard()
    now.current.writing = text
    void now.current.save(text).then((result) => {
      now.current.writing = null
      if (!result.ok) return setFailure(result.failure)
      // Typing may have gone on while the change was written; then it stays a draft.
      if (now.current.typed === text) discard()
    })
  }, [discard])

  // A field that goes away while it is typed in is a field that is left; text that is only offered again stays a draft.
  useEffect(() => {
    const held = now.current
    return () => {
      if (held.touched) leave()
    }
  }, [leave])

  const isRestored = restored !== null && typed !== null && typed !== stored
  return { text: typed ?? stored, type, leave, restoredFrom: isRestored ? restored.at : null, discard, failure }
}
