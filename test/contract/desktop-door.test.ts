import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MenuItemConstructorOptions as Entry } from 'electron'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { fail } from '../../shared/failure.ts'
import { err, ok } from '../../shared/result.ts'
import { runDesktop } from '../../electron/hosts/desktop.ts'
import { buildDoors } from './built-doors.ts'
import * as electron from './electron-stand-in.ts'
import { smallApp } from './small-app.ts'

vi.mock('electron', () => import('./electron-stand-in.ts'))

let built: Awaited<ReturnType<typeof buildDoors>>
let small: ReturnType<typeof smallApp>

beforeAll(async () => {
  built = await buildDoors()
})
afterAll(() => built.remove())
beforeEach(() => {
  electron.resetElectron()
  vi.clearAllMocks()
  small = smallApp()
})

async function open(): Promise<electron.BrowserWindow> {
  const createApp = (told: typeof small.told) => {
    small.told = told
    return Promise.resolve(ok(small.app))
  }
  await runDesktop({ createApp, dist: built.dist, profile: built.run })
  const window = electron.BrowserWindow.all[0]
  if (!window) throw new Error('No window was opened')
  return window
}

const page = 'app://demarc/index.html'
const ownFrame = { url: page, parent: null }

function call(event: unknown, ...args: unknown[]): Promise<string> {
  return Promise.resolve(electron.handled.get('call')?.(event, ...args) as Promise<string> | string)
}

const request = (url: string, init?: RequestInit) => {
  const { handler } = electron.schemes
  if (!handler) throw new Error('No protocol was registered')
  return handler(new Request(url, init))
}

/** What a listener for a navigation does with an address. */
function navigate(contents: electron.StandInContents, event: string, url: string, isMainFrame = true): boolean {
  let allowed = true
  contents.emit(event, { url, isMainFrame, preventDefault: () => (allowed = false) })
  return allowed
}

describe('the window', () => {
  test('is sandboxed, isolated and without Node', async () => {
    const { options } = await open()
    expect(options.webPreferences).toMatchObject({
      preload: join(built.dist, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      webSecurity: true,
      devTools: false,
    })
  })

  test('shows the page of our own origin, once it can be seen', async () => {
    const window = await open()
    expect(window.loaded).toEqual([page])
    expect(window.options.show).toBe(false)
    expect(window.show).not.toHaveBeenCalled()
    window.emit('ready-to-show')
    expect(window.show).toHaveBeenCalledOnce()
  })

  test('goes nowhere else: no popup, no other page, no frame, no view', async () => {
    const { webContents } = await open()
    expect(webContents.openHandler?.()).toEqual({ action: 'deny' })
    for (const url of [
      'https://demarc.example/',
      'file:///etc/passwd',
      'app://other/index.html',
      'about:blank',
      `app://demarc/files/${'a'.repeat(64)}`,
    ]) {
      expect(navigate(webContents, 'will-navigate', url)).toBe(false)
      expect(navigate(webContents, 'will-frame-navigate', url)).toBe(false)
    }
    expect(navigate(webContents, 'will-navigate', page)).toBe(true)
    expect(navigate(webContents, 'will-frame-navigate', page, false)).toBe(false)
    expect(navigate(webContents, 'will-redirect', page)).toBe(false)
    expect(navigate(webContents, 'will-attach-webview', page)).toBe(false)
  })

  test('opens where it was closed, if that is still on a screen', async () => {
    const first = await open()
    first.emit('close')
    electron.resetElectron()
    expect((await open()).options).toMatchObject({ x: 1, y: 2, width: 900, height: 600 })
    const note = JSON.stringify({ bounds: { x: 9000, y: 0, width: 900, height: 600 }, maximized: true })
    writeFileSync(join(built.run, 'window.json'), note)
    electron.resetElectron()
    const third = await open()
    expect(third.options.x).toBeUndefined()
    expect(third.maximize).toHaveBeenCalledOnce()
  })
})

describe('a call', () => {
  test('from our page is answered', async () => {
    const { webContents } = await open()
    const reply = await call({ sender: webContents, senderFrame: ownFrame }, 'template:list', 'null')
    expect(JSON.parse(reply)).toMatchObject({ failure: { code: 'undo.nothing' } })
    expect(small.reached).toEqual([{ channel: 'template:list', input: null }])
  })

  test.each([
    ['another origin', { senderFrame: { ...ownFrame, url: 'https://demarc.example/index.html' } }],
    ['another host of our scheme', { senderFrame: { ...ownFrame, url: 'app://other/index.html' } }],
    ['a stored file', { senderFrame: { ...ownFrame, url: `app://demarc/files/${'a'.repeat(64)}` } }],
    ['a frame inside our page', { senderFrame: { ...ownFrame, parent: ownFrame } }],
    ['a frame that has gone', { senderFrame: null }],
    ['a page without an address', { senderFrame: { ...ownFrame, url: '' } }],
    ['a window we did not open', { sender: { id: 99 } }],
  ])('from %s is refused before the app', async (_name, foreign) => {
    const { webContents } = await open()
    const reply = await call({ sender: webContents, senderFrame: ownFrame, ...foreign }, 'template:list', 'null')
    expect(JSON.parse(reply)).toEqual({ ok: false, failure: { code: 'door.refused', params: {} } })
    expect(small.reached).toEqual([])
  })

  test.each([
    [undefined, 'null'],
    ['template:list', undefined],
    [{}, 'null'],
    ['template:list', { id: 'a' }],
  ])('of %j with %j is refused before the app', async (channel, json) => {
    const { webContents } = await open()
    const reply = await call({ sender: webContents, senderFrame: ownFrame }, channel, json)
    expect(JSON.parse(reply)).toMatchObject({ failure: { code: 'door.refused' } })
    expect(small.reached).toEqual([])
  })
})

test('an event of the app reaches the window as text, until it is closed', async () => {
  const window = await open()
  small.tell('job:progress', { job: 'j-1', done: 1, total: 2 })
  expect(window.webContents.sent).toEqual([['event', 'job:progress', '{"job":"j-1","done":1,"total":2}']])
  window.emit('closed')
  expect(small.hearers.size).toBe(0)
})

describe('our origin', () => {
  test('is registered as a secure one of its own', async () => {
    await open()
    const privileges = { standard: true, secure: true, supportFetchAPI: true }
    expect(electron.schemes.registered).toEqual([{ scheme: 'app', privileges }])
  })

  test('serves the page with a nonce of its own per load, and without a script before the app', async () => {
    await open()
    const [first, second] = await Promise.all([request(page), request('app://demarc/')])
    const nonce = /content="([^"]+)"/.exec(await first.text())?.[1] ?? ''
    expect(first.headers.get('content-security-policy')).toContain(`style-src 'self' 'nonce-${nonce}'`)
    expect(first.headers.get('content-security-policy')).not.toContain('unsafe')
    const other = await second.text()
    expect(other).not.toContain(nonce)
    expect(other.match(/<script/g)).toHaveLength(1)
  })

  test.each([
    'app://demarc/../secret.txt',
    'app://demarc/%2e%2e/secret.txt',
    'app://demarc/..%2fsecret.txt',
    'app://demarc/assets/..%5c..%5csecret.txt',
    'app://demarc/nothing',
    'app://demarc/first.js',
  ])('has nothing at %s', async (url) => {
    await open()
    expect((await request(url)).status).toBe(404)
  })

  test('is one host only', async () => {
    await open()
    expect((await request('app://other/index.html')).status).toBe(403)
  })

  test('takes and gives bytes through the function both doors share', async () => {
    await open()
    const reply = await request('app://demarc/files/u-1?at=0', { method: 'PUT', body: new Uint8Array([1, 2]) })
    expect(await reply.json()).toEqual({ ok: true, value: { received: 2 } })
    expect((await request(`app://demarc/files/${'a'.repeat(64)}`)).status).toBe(404)
  })
})

describe('the session', () => {
  test.each([
    [page, false],
    ['app://demarc/files/x', false],
    ['blob:app://demarc/0b5c', false],
    ['https://demarc.example/', true],
    ['http://127.0.0.1:1/', true],
    ['wss://demarc.example/', true],
    ['file:///etc/passwd', true],
    ['data:text/html,x', true],
    ['app://other/', true],
    ['blob:https://demarc.example/0b5c', true],
    ['https://app//demarc/', true],
    ['not an address', true],
  ])('asked for %s: refused is %s', async (url, cancel) => {
    await open()
    const answer = vi.fn()
    const handler = electron.session.defaultSession.beforeRequest as ((d: object, a: unknown) => void) | null
    handler?.({ url }, answer)
    expect(answer).toHaveBeenCalledExactlyOnceWith({ cancel })
  })

  test('grants no permission and no device', async () => {
    await open()
    const { permissionRequest, permissionCheck, devicePermission } = electron.session
      .defaultSession as unknown as Record<string, (...args: unknown[]) => unknown>
    const answer = vi.fn()
    permissionRequest?.({}, 'media', answer)
    expect(answer).toHaveBeenCalledExactlyOnceWith(false)
    expect(permissionCheck?.({}, 'clipboard-read')).toBe(false)
    expect(devicePermission?.({ deviceType: 'usb' })).toBe(false)
  })

  test('saves what our origin gives, and nothing that came from elsewhere', async () => {
    await open()
    const download = (...chain: string[]) => {
      const event = { preventDefault: vi.fn() }
      electron.session.defaultSession.emit('will-download', event, { getURLChain: () => chain })
      return event.preventDefault.mock.calls.length === 0
    }
    expect(download('app://demarc/files/x')).toBe(true)
    expect(download('blob:app://demarc/1')).toBe(true)
    expect(download('https://demarc.example/x')).toBe(false)
    expect(download('https://demarc.example/x', 'app://demarc/files/x')).toBe(false)
  })

  test('looks up no name and fetches no dictionary', async () => {
    await open()
    expect(electron.app.switches).toContainEqual(['host-resolver-rules', 'MAP * ~NOTFOUND'])
    expect(electron.session.defaultSession.setSpellCheckerEnabled).toHaveBeenCalledWith(process.platform === 'darwin')
  })
})

describe('the run', () => {
  test('keeps what Electron writes in the profile', async () => {
    await open()
    expect(electron.app.paths['userData']).toBe(join(built.run, 'electron'))
  })

  test('is the only one: a second brings the first forward and builds nothing', async () => {
    const window = await open()
    electron.app.emit('second-instance')
    expect(window.restore).toHaveBeenCalledOnce()
    expect(window.focus).toHaveBeenCalledOnce()
    electron.resetElectron()
    electron.app.hasLock = false
    const createApp = vi.fn()
    await runDesktop({ createApp, dist: built.dist, profile: built.run })
    expect(electron.app.quit).toHaveBeenCalledOnce()
    expect(createApp).not.toHaveBeenCalled()
  })

  test('says in words why the app cannot open', async () => {
    const createApp = () => Promise.resolve(err(fail('storage.locked', { pid: 12, host: 'here' })))
    await runDesktop({ createApp, dist: built.dist, profile: built.run })
    expect(electron.dialog.showErrorBox).toHaveBeenCalledWith(
      'Demarc could not open',
      expect.stringContaining('process 12'),
    )
    expect(electron.app.exit).toHaveBeenCalledWith(1)
    expect(electron.BrowserWindow.all).toEqual([])
  })

  test('that breaks while it begins ends with a reference instead of without a window', async () => {
    const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const createApp = () => Promise.reject(new Error('a bug'))
    await runDesktop({ createApp, dist: built.dist, profile: built.run })
    expect(electron.dialog.showErrorBox).toHaveBeenCalledWith(
      expect.anything(),
      expect.stringMatching(/Reference .*[0-9a-f]{8}/),
    )
    expect(electron.app.exit).toHaveBeenCalledWith(1)
    expect(String(written.mock.calls[0]?.[0])).toContain('a bug')
  })

  test('ends with its window, after the app has put everything down', async () => {
    await open()
    electron.app.emit('window-all-closed')
    expect(electron.app.quit).toHaveBeenCalledOnce()
    const held = { preventDefault: vi.fn() }
    electron.app.emit('will-quit', held)
    expect(held.preventDefault).toHaveBeenCalledOnce()
    await vi.waitFor(() => expect(electron.app.quit).toHaveBeenCalledTimes(2))
    expect(small.timesClosed()).toBe(1)
    const free = { preventDefault: vi.fn() }
    electron.app.emit('will-quit', free)
    expect(free.preventDefault).not.toHaveBeenCalled()
  })
})

describe('the menu', () => {
  const shown = () => electron.Menu.setApplicationMenu.mock.calls.at(-1)?.[0] as Entry[]
  const all = (entries: Entry[]): Entry[] =>
    entries.flatMap((entry) => [entry, ...(Array.isArray(entry.submenu) ? all(entry.submenu) : [])])
  const entry = (label: string) => {
    const found = all(shown()).find((each) => each.label === label)
    if (!found) throw new Error(`No "${label}" in the menu`)
    return found
  }
  const choose = (label: string) => (entry(label).click as unknown as () => void)()

  test('sends what is chosen to the window, which does it', async () => {
    const { webContents } = await open()
    choose('Larger text')
    choose('Undo')
    expect(webContents.sent).toEqual([
      ['event', 'menu:chosen', '{"command":"text-larger"}'],
      ['event', 'menu:chosen', '{"command":"undo"}'],
    ])
  })

  test('offers what the window can do now, and what was open lately', async () => {
    const { webContents } = await open()
    expect(entry('Get the report as PDF …').enabled).toBe(false)
    expect(entry('No assessment was open yet').enabled).toBe(false)
    const recent = [{ id: 'a-1', name: 'Sun & Moon: Cloud' }]
    small.told({ possible: ['export'], checked: ['theme-dark'], recent })
    expect(entry('Get the report as PDF …').enabled).toBe(true)
    expect(entry('Appearance: Dark').checked).toBe(true)
    choose('Sun && Moon: Cloud')
    expect(webContents.sent).toEqual([['event', 'menu:chosen', '{"open":"a-1"}']])
  })

  test('leaves every key to the window, and text the way back of the platform', async () => {
    await open()
    const ours = all(shown()).filter(({ accelerator }) => accelerator !== undefined)
    expect(ours.length).toBeGreaterThan(8)
    expect(ours.filter(({ registerAccelerator }) => registerAccelerator !== false)).toEqual([])
    expect([entry('Undo').enabled, entry('Redo').enabled]).toEqual([true, true])
    const roles = all(shown()).flatMap(({ role }) => role ?? [])
    expect(roles).toEqual(
      expect.arrayContaining(['cut', 'copy', 'paste', 'selectAll', 'togglefullscreen', 'windowMenu']),
    )
    expect(roles.filter((role) => /dev|reload|zoom/i.test(role))).toEqual([])
  })

  test('starts again on the workspace that is chosen, and stays where none is', async () => {
    await open()
    electron.dialog.showOpenDialog.mockResolvedValueOnce({ filePaths: [] })
    choose('Open workspace …')
    await vi.waitFor(() => expect(electron.dialog.showOpenDialog).toHaveBeenCalledOnce())
    expect(electron.app.relaunch).not.toHaveBeenCalled()
    electron.dialog.showOpenDialog.mockResolvedValueOnce({ filePaths: ['/audits/next'] })
    choose('Open workspace …')
    await vi.waitFor(() => expect(electron.app.quit).toHaveBeenCalledOnce())
    const [{ args }] = electron.app.relaunch.mock.calls[0] as [{ args: string[] }]
    expect(args.at(-1)).toBe('--workspace=/audits/next')
  })
})
