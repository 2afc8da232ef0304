import { useCallback, useEffect, useRef, useState } from 'react'
import * as z from 'zod'
import type { Line } from './line.ts'
import { recall, remember } from '../../memory.ts'
import { href, isAt, navigate, parsePlace, usePlace } from '../../routes/location.ts'

/** How long the viewer rests on an item before the address names it; moving fast writes no addresses. */
const restMs = 250

/**
 * Whether the address already names an item that the list does not follow yet: a key pressed while the viewer comes to rest leads on,
 * and writing where the viewer rests would lead back.
 */
export function leadsOn(named: string | null, followed: string | null, resting: string): boolean {
  return named !== null && named !== followed && named !== resting
}

/**
 * The active item of a checklist: the one the address names, else the one last looked at, else the first. The address and
 * the memory follow it.
 */
export function useActive(
  assessment: string,
  unit: string,
  lines: readonly Line[],
  onAsked: (key: string) => void,
): [string | null, (key: string) => void] {
  const asked = usePlace().query['item'] ?? null
  const name = `a/${assessment}/item/${unit}`
  const [active, setActive] = useState<string | null>(
    () => asked ?? recall(name, z.string()) ?? lines[0]?.row.key ?? null,
  )
  const followed = useRef(asked)
  useEffect(() => {
    if (asked === null || asked === followed.current) return
    followed.current = asked
    setActive(asked)
    onAsked(asked)
  }, [asked, onAsked])
  useEffect(() => {
    if (active === null) return
    const timer = setTimeout(() => {
      if (leadsOn(parsePlace(window.location.hash).query['item'] ?? null, followed.current, active)) return
      remember(name, active)
      followed.current = active
      if (!isAt('a', assessment, 'checklist')) return
      navigate(href(['a', assessment, 'checklist', unit], { item: active }), { replace: true })
    }, restMs)
    return () => clearTimeout(timer)
  }, [active, assessment, unit, name])
  return [active, useCallback((key: string) => setActive(key), [])]
}
