import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { tsImport } from 'tsx/esm/api'
import { run, runPackage } from './run.mjs'

/*
 * What the tests use beside Node: a browser of the Chromium family, and the programs that read a PDF independently of
 * the code that wrote it. What is not there is fetched where that can be done without asking.
 */

const debianPackages = /** @type {const} */ ({
  browser: 'chromium',
  pdftotext: 'poppler-utils',
  pdfsig: 'poppler-utils',
  pdfdetach: 'poppler-utils',
  qpdf: 'qpdf',
  openssl: 'openssl',
})
/** @typedef {keyof typeof debianPackages} Tool */

const tools = /** @type {Tool[]} */ (Object.keys(debianPackages))

/**
 * Makes sure of the tools. Gives the sentence that says what to install when one is still missing.
 * @returns {Promise<string | null>}
 */
export async function ensureTestTools() {
  if ((await missing()).length > 0) await installFromDebian(await missing())
  if ((await missing()).includes('browser')) await installPlaywrightBrowser()
  const still = await missing()
  if (still.length === 0) return null
  const packages = [...new Set(still.map((tool) => debianPackages[tool]))]
  return `The tests need ${still.join(', ')}: install ${packages.join(', ')} (on Debian: sudo apt-get install ${packages.join(' ')}) and run them again.`
}

async function missing() {
  /** @type {Tool[]} */
  const absent = []
  for (const tool of tools) if (!(await isThere(tool))) absent.push(tool)
  return absent
}

/** @param {Tool} tool */
async function isThere(tool) {
  if (tool === 'browser') return (await findTestBrowser()) !== null
  const names = process.platform === 'win32' ? [`${tool}.exe`] : [tool]
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.some((folder) => names.some((name) => existsSync(join(folder, name))))
}

/**
 * The browser the app itself would open.
 * @returns {Promise<string | null>}
 */
async function findTestBrowser() {
  const { findBrowser } = await tsImport('../electron/hosts/chromium.ts', import.meta.url)
  const { thisDisk, thisMachine } = await tsImport('../electron/hosts/this-machine.ts', import.meta.url)
  return findBrowser(thisMachine(), thisDisk)
}

/** @param {readonly Tool[]} absent */
async function installFromDebian(absent) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  const packages = [...new Set(absent.map((tool) => debianPackages[tool]))]
  console.log(`Installing ${packages.join(', ')} for the tests ...`)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-q'], { env })
  const { code, output } = await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], {
    env,
  })
  if (code !== 0) console.log(output)
}

async function installPlaywrightBrowser() {
  console.log("Fetching Playwright's own browser for the tests ...")
  const { code, output } = await runPackage('@playwright/test/cli.js', ['install', 'chromium'], { timeout: 300_000 })
  if (code !== 0) console.log(output)
}
