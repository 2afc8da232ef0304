import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import * as z from 'zod'
import { ok } from '../../../shared/result.ts'
import { FakeMain } from './session/fake-main.ts'

/** A window of its own: what is remembered lives as long as the window. */
async function aWindow(kept: Record<string, string> = {}) {
  vi.resetModules()
  const main = new FakeMain({ 'view:get': () => ok(kept), 'view:put': () => ok(null) })
  return { main, memory: await import('../../../renderer/memory.ts') }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('recalls what main keeps, and nothing that has another shape', async () => {
  const { memory } = await aWindow({ width: '480', odd: '{' })
  await memory.loadMemory('a1')
  expect(memory.recall('a/a1/width', z.number())).toBe(480)
  expect(memory.recall('a/a1/width', z.boolean())).toBeNull()
  expect(memory.recall('a/a1/odd', z.number())).toBeNull()
  expect(memory.recall('a/a2/width', z.number())).toBeNull()
})

it('sends a value once it rests, under its assessment, and at once when the window closes', async () => {
  const { main, memory } = await aWindow()
  await memory.loadMemory(null)
  for (let width = 0; width < 50; width += 1) memory.remember('panel/width', width)
  expect(memory.recall('panel/width', z.number())).toBe(49)
  expect(main.inputs('view:put')).toEqual([])
  await vi.advanceTimersByTimeAsync(1000)
  expect(main.inputs('view:put')).toEqual([{ assessment: null, name: 'panel/width', text: '49' }])
  memory.remember('a/a1/filter/s3', { text: 'key' })
  memory.flushMemory()
  await vi.advanceTimersByTimeAsync(1000)
  expect(main.inputs('view:put').slice(1)).toEqual([{ assessment: 'a1', name: 'filter/s3', text: '{"text":"key"}' }])
})
