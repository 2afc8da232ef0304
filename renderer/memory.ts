import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type * as z from 'zod'
import { call } from './bridge.ts'

/*
 * What this viewer last looked at: filters, columns, widths, the open item, the theme. Main keeps it in the user's profile,
 * because a window of the browser door starts with an empty store of its own. It is never part of an assessment, so
 * losing it loses no work; that is why a failure to keep it is passed over in silence.
 */

/** How long a value may change, as a width does while it is dragged, before it is sent. */
const restMs = 200

/** What is remembered, by assessment (null for the app) and name. */
const held = new Map<string | null, Map<string, string>>()
const waiting = new Map<string, ReturnType<typeof setTimeout>>()
const hearers = new Set<() => void>()

/** Reads what is remembered for an assessment, or for the app. Once for the life of a window. */
export async function loadMemory(assessment: string | null): Promise<void> {
  if (held.has(assessment)) return
  const kept = await call('view:get', { assessment })
  if (!held.has(assessment)) held.set(assessment, new Map(kept.ok ? Object.entries(kept.value) : []))
  tell()
}

/** What was remembered under a name, such as `a/<assessment>/filter/s3`, or null where nothing usable was. */
export function recall<S extends z.ZodType>(name: string, schema: S): z.output<S> | null {
  return parsed(textOf(name), schema)
}

/** Remembers a value under a name for this viewer. */
export function remember(name: string, value: unknown): void {
  const { assessment, rest } = placeOf(name)
  const texts = held.get(assessment) ?? new Map<string, string>()
  held.set(assessment, texts.set(rest, JSON.stringify(value)))
  clearTimeout(waiting.get(name))
  waiting.set(
    name,
    setTimeout(() => send(name), restMs),
  )
  tell()
}

/** Sends what still waits, for instance before the window closes. */
export function flushMemory(): void {
  for (const name of waiting.keys()) send(name)
}

/** A state that is remembered for this viewer; `schema` and `initial` are constants. */
export function useRemembered<S extends z.ZodType>(
  name: string,
  schema: S,
  initial: z.output<S>,
): [z.output<S>, (value: z.output<S>) => void] {
  const text = useSyncExternalStore(subscribe, () => textOf(name))
  const value = useMemo(() => parsed(text, schema) ?? initial, [text, schema, initial])
  return [value, useCallback((next: z.output<S>) => remember(name, next), [name])]
}

function send(name: string): void {
  clearTimeout(waiting.get(name))
  waiting.delete(name)
  const text = textOf(name)
  const { assessment, rest } = placeOf(name)
  if (text !== null) void call('view:put', { assessment, name: rest, text })
}

function textOf(name: string): string | null {
  const { assessment, rest } = placeOf(name)
  return held.get(assessment)?.get(rest) ?? null
}

function placeOf(name: string): { readonly assessment: string | null; readonly rest: string } {
  const [, assessment, rest] = /^a\/([^/]+)\/(.+)$/.exec(name) ?? []
  return assessment !== undefined && rest !== undefined ? { assessment, rest } : { assessment: null, rest: name }
}

function parsed<S extends z.ZodType>(text: string | null, schema: S): z.output<S> | null {
  if (text === null) return null
  try {
    const read = schema.safeParse(JSON.parse(text))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

function tell(): void {
  for (const hear of hearers) hear()
}

function subscribe(hear: () => void): () => void {
  hearers.add(hear)
  return () => hearers.delete(hear)
}
