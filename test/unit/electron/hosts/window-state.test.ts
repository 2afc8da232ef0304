import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isReachable, readWindowState, saveWindowState } from '../../../../electron/hosts/window-state.ts'

let profile = ''
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'demarc-profile-'))
})
afterEach(() => rmSync(profile, { recursive: true, force: true }))

const state = { bounds: { x: 10, y: 20, width: 1000, height: 700 }, maximized: true }
const screen = { x: 0, y: 0, width: 1920, height: 1080 }

test('remembers where the window was', async () => {
  saveWindowState(profile, state)
  expect(await readWindowState(profile)).toEqual(state)
})

test.each(['', '{', '{}', '{"bounds":{"x":0,"y":0,"width":0,"height":5},"maximized":false}'])(
  'opens in the first size when the note is %j',
  async (text) => {
    writeFileSync(join(profile, 'window.json'), text)
    expect(await readWindowState(profile)).toBeNull()
  },
)

test('opens in the first size where there is no note, and closes where none can be written', async () => {
  const nowhere = join(profile, 'not', 'there')
  saveWindowState(nowhere, state)
  expect(await readWindowState(nowhere)).toBeNull()
})

test('reaches a window by its top edge, on any of the screens', () => {
  expect(isReachable(state.bounds, [screen])).toBe(true)
  expect(isReachable({ ...state.bounds, x: 2000 }, [screen])).toBe(false)
  expect(isReachable({ ...state.bounds, x: 2000 }, [screen, { ...screen, x: 1920 }])).toBe(true)
  expect(isReachable({ ...state.bounds, x: 1880 }, [screen])).toBe(false)
  expect(isReachable({ ...state.bounds, y: -300 }, [screen])).toBe(false)
  expect(isReachable({ ...state.bounds, y: 1070 }, [screen])).toBe(false)
  expect(isReachable(state.bounds, [])).toBe(false)
})
