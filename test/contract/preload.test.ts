import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import type { Bridge } from '../../shared/ipc/contract.ts'
import { openBrowserDoor, type BrowserDoor } from '../../electron/hosts/browser.ts'
import { buildDoors } from './built-doors.ts'
import { rawRequest } from './raw-request.ts'
import { smallApp } from './small-app.ts'

/* The built preload itself, run as each door runs it. */

let built: Awaited<ReturnType<typeof buildDoors>>
beforeAll(async () => {
  built = await buildDoors()
})
afterAll(() => built.remove())

const lost = '{"ok":false,"failure":{"code":"door.lost","params":{}}}'

describe('in the desktop door', () => {
  function runPreload() {
    const exposed: Record<string, unknown> = {}
    const listeners = new Set<(...args: unknown[]) => void>()
    const ipcRenderer = {
      invoke: vi.fn(() => Promise.resolve('reply')),
      on: (_name: string, listener: () => void) => listeners.add(listener),
      off: (_name: string, listener: () => void) => listeners.delete(listener),
    }
    const contextBridge = { exposeInMainWorld: (name: string, api: unknown) => void (exposed[name] = api) }
    const require = (name: string) => {
      expect(name).toBe('electron')
      return { contextBridge, ipcRenderer }
    }
    runInContext(readFileSync(join(built.dist, 'preload.cjs'), 'utf8'), createContext({ require }))
    return { exposed, listeners, ipcRenderer, bridge: exposed['demarc'] as Bridge }
  }

  test('exposes one object with two functions', () => {
    const { exposed, bridge } = runPreload()
    expect(Object.keys(exposed)).toEqual(['demarc'])
    expect(Object.entries(bridge).map(([name, value]) => [name, typeof value])).toEqual([
      ['call', 'function'],
      ['listen', 'function'],
    ])
  })

  test('passes a known call on, and no other', async () => {
    const { bridge, ipcRenderer } = runPreload()
    expect(await bridge.call('app:info', 'null')).toBe('reply')
    expect(ipcRenderer.invoke).toHaveBeenCalledExactlyOnceWith('call', 'app:info', 'null')
    const reply = JSON.parse(await bridge.call('shell:open' as 'app:info', 'null')) as unknown
    expect(reply).toEqual({ ok: false, failure: { code: 'unknown.channel', params: { channel: 'shell:open' } } })
    expect(ipcRenderer.invoke).toHaveBeenCalledOnce()
  })

  test('hears one event at a time, until it stops, and never the event object of Electron', () => {
    const { bridge, listeners } = runPreload()
    const hear = vi.fn()
    const stop = bridge.listen('job:ended', hear)
    for (const listener of listeners) listener({ sender: 'of Electron' }, 'job:ended', '{"job":"j-1"}')
    for (const listener of listeners) listener({}, 'job:progress', '{"job":"j-1"}')
    expect(hear.mock.calls).toEqual([['{"job":"j-1"}']])
    stop()
    expect(listeners.size).toBe(0)
    bridge.listen('window:all' as 'job:ended', hear)
    expect(listeners.size).toBe(0)
  })
})

describe('in the browser door', () => {
  let small: ReturnType<typeof smallApp>
  let door: BrowserDoor

  beforeEach(async () => {
    small = smallApp()
    door = await openBrowserDoor({ app: small.app, dist: built.dist, folder: built.run })
  })
  afterEach(() => door.close())

  /** Runs what the door serves as its first script, in a window that has nothing but a WebSocket with our cookie. */
  async function runFirstScript(): Promise<{ bridge: Bridge; globals: string[] }> {
    const secret = /value="([^"]+)"/.exec(readFileSync(door.startPage, 'utf8'))?.[1] ?? ''
    const entered = await rawRequest(door.origin, '/enter', {
      method: 'POST',
      headers: { origin: 'null' },
      body: `secret=${secret}`,
    })
    const cookie = entered.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
    const script = await rawRequest(door.origin, '/first.js', { headers: { cookie } })
    class OwnSocket extends WebSocket {
      constructor(url: string) {
        super(url, { origin: door.origin, headers: { cookie } })
        this.on('error', () => undefined)
      }
    }
    const window = createContext({ WebSocket: OwnSocket, location: { host: new URL(door.origin).host } })
    const before = Object.getOwnPropertyNames(window)
    runInContext(script.body, window)
    const globals = Object.getOwnPropertyNames(window).filter((name) => !before.includes(name))
    return { bridge: (window as unknown as { demarc: Bridge }).demarc, globals }
  }

  test('leaves one frozen object in the window', async () => {
    const { bridge, globals } = await runFirstScript()
    expect(globals).toEqual(['demarc'])
    expect(Object.keys(bridge)).toEqual(['call', 'listen'])
    expect(Object.isFrozen(bridge)).toBe(true)
  })

  test('calls before and after the connection is there, each with its own reply', async () => {
    const { bridge } = await runFirstScript()
    const replies = await Promise.all([bridge.call('template:list', 'null'), bridge.call('app:info', '{}')])
    expect(replies.map((reply) => (JSON.parse(reply) as { failure: { code: string } }).failure.code)).toEqual([
      'undo.nothing',
      'input.invalid',
    ])
    expect(JSON.parse(await bridge.call('shell:open' as 'app:info', 'null'))).toMatchObject({
      failure: { code: 'unknown.channel' },
    })
  })

  test('hears the events of the app until it stops', async () => {
    const { bridge } = await runFirstScript()
    await bridge.call('template:list', 'null')
    const heard: string[] = []
    const first = new Promise<void>((resolve) => {
      const stop = bridge.listen('job:ended', (value) => {
        heard.push(value)
        stop()
        resolve()
      })
    })
    small.tell('job:progress', { job: 'j-0' })
    small.tell('job:ended', { job: 'j-1' })
    await first
    small.tell('job:ended', { job: 'j-2' })
    await bridge.call('template:list', 'null')
    expect(heard).toEqual(['{"job":"j-1"}'])
  })

  test('answers every call that was waiting, and all later ones, when the connection is lost', async () => {
    small = smallApp({ 'template:list': () => new Promise(() => undefined) })
    await door.close()
    door = await openBrowserDoor({ app: small.app, dist: built.dist, folder: built.run })
    const { bridge } = await runFirstScript()
    await bridge.call('app:info', '{}')
    const waiting = bridge.call('template:list', 'null')
    await door.close()
    expect(await waiting).toBe(lost)
    expect(await bridge.call('app:info', 'null')).toBe(lost)
  })
})
