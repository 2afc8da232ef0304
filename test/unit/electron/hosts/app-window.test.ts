import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { browserFlags, makeRunFolder, openAppWindow } from '../../../../electron/hosts/app-window.ts'

const flags = (platform: NodeJS.Platform, user: number | undefined) =>
  browserFlags(join('/', 'run', 'start.html'), join('/', 'run'), platform, user)

test('opens the start page as an app window in a profile of its own', () => {
  expect(flags('linux', 1000)).toContain('--app=file:///run/start.html')
  expect(flags('linux', 1000)).toContain(`--user-data-dir=${join('/', 'run', 'browser')}`)
})

test('gives up the sandbox for root on Linux only', () => {
  expect(flags('linux', 0)).toContain('--no-sandbox')
  expect(flags('linux', 1000)).not.toContain('--no-sandbox')
  expect(flags('darwin', 0)).not.toContain('--no-sandbox')
  expect(flags('win32', undefined)).not.toContain('--no-sandbox')
})

test('lets the browser look up no name', () => {
  expect(flags('linux', 1000)).toContain('--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1')
})

test('makes a folder for this user alone, and takes it away', async () => {
  const folder = await makeRunFolder({ env: {}, platform: 'linux', home: tmpdir() }, '/usr/bin/chromium')
  expect(statSync(folder.path).mode & 0o777).toBe(0o700)
  await folder.remove()
  expect(existsSync(folder.path)).toBe(false)
})

test('puts the folder where a snap can read it', async () => {
  const home = await makeRunFolder({ env: {}, platform: 'linux', home: tmpdir() }, null)
  const folder = await makeRunFolder({ env: {}, platform: 'linux', home: home.path }, '/snap/bin/chromium')
  expect(folder.path.startsWith(join(home.path, 'snap', 'chromium', 'common'))).toBe(true)
  await home.remove()
})

test('tells a browser that does not start from one that was closed', async () => {
  const missing = openAppWindow(join('/', 'no', 'such', 'browser'), '/run/start.html', '/run')
  expect(await missing.closed).toBe(false)
  // Stands in for a browser: it knows none of the flags and ends at once.
  const ended = openAppWindow(process.execPath, '/run/start.html', '/run')
  expect(await ended.closed).toBe(true)
})
