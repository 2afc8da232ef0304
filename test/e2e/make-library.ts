import { createHash } from 'node:crypto'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inProject } from './folders.ts'

/*
 * A library to walk through what the shipped one cannot show: a second edition to move to, and a regulation that brings a row of
 * its own, whatever the shipped catalogue has for it.
 */

/** The newer edition: one control of S3 words its duty otherwise, one is withdrawn, one is new. */
export const newer = {
  id: '2099-01',
  name: 'Demarc catalogue 2099-01',
  changed: 's3.bucket-policy',
  duty: 'The customer must read every bucket policy each quarter and write down who may do what.',
  withdrawn: 's3.durability',
  added: { id: 's3.test-inventory', title: 'Inventory of every bucket is kept for the test' },
}

/** What the regulation brings. */
export const regulation = {
  name: 'PCI DSS',
  row: { id: 'org.test-card-data', title: 'Places of card data are known for the test' },
}

interface Editable {
  version: number
  controls: (Record<string, unknown> & { id: string })[]
}
interface Manifest {
  id: string
  name: string
  date: string
  files: Record<string, string>
}

const organization = 'catalogs/organization/1.json'
const s3 = { old: 'catalogs/aws/services/s3/1.json', new: 'catalogs/aws/services/s3/2.json' }

/** Copies the shipped library into a folder, changes it, and gives the folder. */
export function makeLibrary(root: string): string {
  const library = join(root, 'library')
  for (const part of ['catalogs', 'mappings', 'templates'])
    cpSync(inProject(`assessments/${part}`), join(library, part), { recursive: true })
  const read = <Json>(path: string) => JSON.parse(readFileSync(join(library, path), 'utf8')) as Json
  const write = (path: string, json: object) => writeFileSync(join(library, path), JSON.stringify(json))

  write(organization, withRegulation(read<Editable>(organization)))
  write(s3.new, changedS3(read<Editable>(s3.old)))
  const shipped = read<Manifest>('catalogs/aws/editions/2026-11.json')
  const hashed = (paths: readonly string[]) =>
    Object.fromEntries(paths.map((path) => [path, sha256(readFileSync(join(library, path)))]))
  const paths = Object.keys(shipped.files)
  write('catalogs/aws/editions/2026-11.json', { ...shipped, files: hashed(paths) })
  write(`catalogs/aws/editions/${newer.id}.json`, {
    ...{ ...shipped, id: newer.id, name: newer.name, date: '2099-01-01' },
    files: hashed(paths.map((path) => (path === s3.old ? s3.new : path))),
  })
  return library
}

function withRegulation(set: Editable): Editable {
  const when = [{ option: 'scope.regulations', is: ['pci-dss'] }]
  const [model] = set.controls
  return { ...set, controls: [...set.controls, { ...model, ...regulation.row, when }] }
}

function changedS3(service: Editable): Editable {
  const [model] = service.controls
  const kept = service.controls.filter(({ id }) => id !== newer.withdrawn)
  const changed = kept.map((control) =>
    control.id === newer.changed ? { ...control, responsibility: newer.duty } : control,
  )
  return { ...service, version: 2, controls: [...changed, { ...model, ...newer.added, when: [] }] }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
