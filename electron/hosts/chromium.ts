import { posix, win32 } from 'node:path'
import type { Machine } from './places.ts'

/** As much of a disk as the search looks at. */
export interface Looks {
  readonly exists: (path: string) => boolean
  /** The names in a folder, none when it is not there. */
  readonly list: (folder: string) => readonly string[]
}

/**
 * Finds a browser of the Chromium family: the one named in `DEMARC_CHROMIUM`, else one in a known place, else the one
 * Playwright downloaded. Null when there is none, or the one named is not there.
 */
export function findBrowser(machine: Machine, looks: Looks): string | null {
  const named = machine.env['DEMARC_CHROMIUM']
  if (named !== undefined && named !== '') return looks.exists(named) ? named : null
  return [...knownPlaces(machine), ...playwrightPlaces(machine, looks)].find(looks.exists) ?? null
}

/** How to install a browser on a system, for the sentence that says there is none. */
export function howToInstall(platform: NodeJS.Platform): string {
  if (platform === 'win32') return 'winget install Google.Chrome'
  if (platform === 'darwin') return 'brew install --cask google-chrome'
  return 'sudo apt-get install chromium'
}

function knownPlaces(machine: Machine): readonly string[] {
  if (machine.platform === 'win32') return windowsPlaces(machine)
  if (machine.platform === 'darwin') return macPlaces(machine)
  return linuxPlaces(machine)
}

const linuxNames = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
]

function linuxPlaces({ env }: Machine): readonly string[] {
  const folders = [
    ...(env['PATH'] ?? '').split(':').filter(posix.isAbsolute),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
  ]
  return linuxNames.flatMap((name) => folders.map((folder) => posix.join(folder, name)))
}

const macNames = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser']

function macPlaces({ home }: Machine): readonly string[] {
  const folders = ['/Applications', posix.join(home, 'Applications')]
  return macNames.flatMap((name) =>
    folders.map((folder) => posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
  )
}

const windowsNames = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'],
]

function windowsPlaces({ env }: Machine): readonly string[] {
  const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
  const set = folders.filter((folder): folder is string => folder !== undefined && folder !== '')
  return windowsNames.flatMap((parts) => set.map((folder) => win32.join(folder, ...parts)))
}

/** Where Playwright keeps its Chromium, newest first; the names inside differ by its version. */
function playwrightPlaces(machine: Machine, looks: Looks): readonly string[] {
  const { join } = machine.platform === 'win32' ? win32 : posix
  const folder = machine.env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(...playwrightCache(machine))
  const builds = looks.list(folder).filter((name) => /^chromium-\d+$/.test(name))
  const newestFirst = builds.toSorted((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
  return newestFirst.flatMap((build) => playwrightNames[kindOf(machine)].map((parts) => join(folder, build, ...parts)))
}

function playwrightCache({ platform, env, home }: Machine): readonly [string, ...string[]] {
  if (platform === 'win32') return [env['LOCALAPPDATA'] ?? home, 'ms-playwright']
  return platform === 'darwin' ? [home, 'Library', 'Caches', 'ms-playwright'] : [home, '.cache', 'ms-playwright']
}

function kindOf({ platform }: Machine): 'win32' | 'darwin' | 'linux' {
  return platform === 'win32' || platform === 'darwin' ? platform : 'linux'
}

const testingApp = ['Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing']
const chromiumApp = ['Chromium.app', 'Contents', 'MacOS', 'Chromium']

const playwrightNames = {
  linux: [
    ['chrome-linux64', 'chrome'],
    ['chrome-linux', 'chrome'],
  ],
  win32: [
    ['chrome-win64', 'chrome.exe'],
    ['chrome-win', 'chrome.exe'],
  ],
  darwin: ['chrome-mac-arm64', 'chrome-mac-x64', 'chrome-mac'].flatMap((folder) => [
    [folder, ...testingApp],
    [folder, ...chromiumApp],
  ]),
} as const
