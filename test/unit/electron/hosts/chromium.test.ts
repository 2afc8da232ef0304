import { expect, test } from 'vitest'
import { findBrowser, howToInstall } from '../../../../electron/hosts/chromium.ts'
import type { Machine } from '../../../../electron/hosts/places.ts'

/** A disk on which only these paths are. */
function disk(...paths: string[]) {
  return {
    exists: (path: string) => paths.includes(path),
    list: (folder: string) =>
      paths
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1).split('/')[0] ?? ''),
  }
}

const linux: Machine = { env: { PATH: '/usr/bin:/opt/bin' }, platform: 'linux', home: '/home/ana' }
const mac: Machine = { env: {}, platform: 'darwin', home: '/Users/ana' }
const windows: Machine = {
  env: { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)', LOCALAPPDATA: 'C:\\Local' },
  platform: 'win32',
  home: 'C:\\Users\\ana',
}

test('takes the browser named in DEMARC_CHROMIUM, and no other when that one is not there', () => {
  const named = { ...linux, env: { ...linux.env, DEMARC_CHROMIUM: '/my/browser' } }
  expect(findBrowser(named, disk('/my/browser', '/usr/bin/chromium'))).toBe('/my/browser')
  expect(findBrowser(named, disk('/usr/bin/chromium'))).toBeNull()
})

test.each([
  ['/usr/bin/google-chrome'],
  ['/opt/bin/chromium'],
  ['/snap/bin/chromium'],
  ['/usr/bin/microsoft-edge'],
  ['/usr/bin/brave-browser'],
])('finds %s on Linux', (path) => {
  expect(findBrowser(linux, disk(path))).toBe(path)
})

test('looks in no folder of the path that depends on where it was started', () => {
  const machine = { ...linux, env: { PATH: '.:bin' } }
  expect(findBrowser(machine, disk('chromium', 'bin/chromium', './chromium'))).toBeNull()
})

test.each([
  ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['/Users/ana/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
])('finds %s on macOS', (path) => {
  expect(findBrowser(mac, disk(path))).toBe(path)
})

test.each([
  ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
  ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
  ['C:\\Local\\BraveSoftware\\Brave-Browser\\Application\\brave.exe'],
])('finds %s on Windows', (path) => {
  expect(findBrowser(windows, disk(path))).toBe(path)
})

test('prefers an installed browser to the one of Playwright, and its newest build to an older', () => {
  const cache = '/home/ana/.cache/ms-playwright'
  const older = `${cache}/chromium-999/chrome-linux/chrome`
  const newer = `${cache}/chromium-1200/chrome-linux64/chrome`
  const shell = `${cache}/chromium_headless_shell-1300/chrome-linux/headless_shell`
  expect(findBrowser(linux, disk(older, newer, shell))).toBe(newer)
  expect(findBrowser(linux, disk(older, '/usr/bin/chromium'))).toBe('/usr/bin/chromium')
})

test('finds none where there is none, and knows how to install one', () => {
  for (const machine of [linux, mac, windows]) {
    expect(findBrowser(machine, disk())).toBeNull()
    expect(howToInstall(machine.platform)).toMatch(/install/)
  }
})
