import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from './fixtures.ts'
import { inProject } from './folders.ts'

/*
 * Packages the app for Linux on a stand-in for Electron's runtime, to see what goes into the archive and which of the
 * runtime's switches are set. A package that runs needs the runtime itself.
 */

const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const fuses = [
  'runAsNode',
  'cookieEncryption',
  'nodeOptions',
  'nodeCliInspect',
  'embeddedAsarIntegrity',
  'onlyLoadAppFromAsar',
  'browserSnapshot',
  'fileProtocolPrivileges',
]

function standInRuntime(folder: string): string {
  const dist = join(folder, 'electron')
  mkdirSync(join(dist, 'resources'), { recursive: true })
  mkdirSync(join(dist, 'locales'))
  const wire = Buffer.concat([Buffer.from(sentinel), Buffer.from([1, 9]), Buffer.from('011001101')])
  for (const name of [
    'LICENSE',
    'LICENSES.chromium.html',
    'resources.pak',
    'chrome_crashpad_handler',
    'chrome-sandbox',
  ])
    writeFileSync(join(dist, name), '')
  writeFileSync(join(dist, 'locales', 'en-US.pak'), '')
  writeFileSync(join(dist, 'version'), '45.4.1')
  writeFileSync(join(dist, 'electron'), wire)
  chmodSync(join(dist, 'electron'), 0o755)
  return dist
}

async function pack(folder: string): Promise<string> {
  const args = [
    inProject('node_modules/electron-builder/cli.js'),
    ...['--linux', 'dir', '--publish', 'never', '--config', 'build/electron-builder.yml'],
    ...[
      `-c.electronDist=${standInRuntime(folder)}`,
      '-c.electronVersion=45.4.1',
      `-c.directories.output=${folder}/out`,
    ],
  ]
  await promisify(execFile)(process.execPath, args, { cwd: inProject('.'), maxBuffer: 16 * 1024 * 1024 })
  return join(folder, 'out', 'linux-unpacked')
}

interface Listing {
  readonly files?: Readonly<Record<string, Listing>>
}

/** The paths in an archive: its header is JSON text after sixteen bytes of lengths. */
function listArchive(path: string): string[] {
  const file = openSync(path, 'r')
  const lengths = Buffer.alloc(16)
  readSync(file, lengths, 0, 16, 0)
  const header = Buffer.alloc(lengths.readUInt32LE(12))
  readSync(file, header, 0, header.length, 16)
  const walk = (listing: Listing, at: string): string[] =>
    Object.entries(listing.files ?? {}).flatMap(([name, entry]) =>
      entry.files ? walk(entry, `${at}${name}/`) : [`${at}${name}`],
    )
  return walk(JSON.parse(header.toString()) as Listing, '')
}

function readFuses(executable: string): Record<string, string> {
  const bytes = readFileSync(executable)
  const at = bytes.indexOf(sentinel) + sentinel.length + 2
  return Object.fromEntries(fuses.map((name, index) => [name, String.fromCharCode(bytes[at + index] ?? 0)]))
}

test('the package holds the desktop door and nothing else, with the runtime locked down', async ({ folders }) => {
  test.setTimeout(180_000)
  mkdirSync(folders.root, { recursive: true })
  const unpacked = await pack(folders.root)
  const paths = listArchive(join(unpacked, 'resources', 'app.asar'))
  const built = paths.filter((path) => path.startsWith('dist/') && !path.startsWith('dist/renderer/'))
  expect(built.toSorted()).toEqual([
    'dist/main.cjs',
    'dist/preload.cjs',
    'dist/report-worker.mjs',
    'dist/signing-worker.mjs',
    'dist/verify-worker.mjs',
  ])
  expect(paths).toContain('dist/renderer/index.html')
  expect(paths.some((path) => path.startsWith('assessments/catalogs/aws/editions/'))).toBe(true)
  expect(paths).toContain('node_modules/pdfkit/package.json')
  expect(paths.filter((path) => /^(electron|renderer|shared|test|build)\//.test(path))).toEqual([])
  expect(paths.filter((path) => /node_modules\/(ws|react|electron|vite)\//.test(path))).toEqual([])
  expect(readFuses(join(unpacked, 'demarc'))).toEqual({
    runAsNode: '0',
    cookieEncryption: '1',
    nodeOptions: '0',
    nodeCliInspect: '0',
    embeddedAsarIntegrity: '1',
    onlyLoadAppFromAsar: '1',
    browserSnapshot: '0',
    fileProtocolPrivileges: '0',
  })
})
