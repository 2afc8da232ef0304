import { fail } from '../../../shared/failure.ts'
import type { IdentitySummary } from '../../../shared/model/certificate.ts'
import { signingCli as words } from '../../../shared/text/en/cli-signing.ts'
import { saveAs } from '../../assessing/save-as.ts'
import { nodeDisk } from '../../storage/node-disk.ts'
import { fileBytes, refuse } from './input.ts'
import { columns, must, type Found } from './output.ts'
import type { Bench } from './run.ts'

/** Where a passphrase comes from: a file or the environment, never the command line, which others can read. */
export interface PassphraseOptions {
  readonly passphraseFile?: string
}

export interface MakeOptions extends PassphraseOptions {
  readonly name: string
  readonly firm?: string
  readonly email?: string
  readonly years: string
}

export interface ImportOptions extends PassphraseOptions {
  readonly filePassphraseFile?: string
}

export async function makeIdentity({ call }: Bench, options: MakeOptions): Promise<Found> {
  const { name, firm = '', email = '', years } = options
  const passphrase = await passphraseOf(options)
  return told(await call('identity:make', { name, firm, email, years: Number(years), passphrase }), words.made)
}

/** The file's own passphrase is asked for apart from the one that keeps the key here; one may serve for both. */
export async function importIdentity({ call }: Bench, path: string, options: ImportOptions): Promise<Found> {
  const file = Buffer.from(await fileBytes(path)).toString('base64')
  const passphrase = await passphraseOf(options)
  const given = options.filePassphraseFile
  const filePassphrase = given === undefined ? passphrase : await passphraseIn(given)
  return told(await call('identity:import', { file, filePassphrase, passphrase }), words.imported)
}

export async function listIdentities({ call }: Bench): Promise<Found> {
  const all = await call('identity:list', null)
  const rows = all.map(({ certificate, madeHere, standing }) => [
    certificate.fingerprint.slice(0, 16),
    certificate.name,
    words.origin[madeHere ? 'made' : 'imported'],
    words.standing[standing]({ day: certificate.notAfter.slice(0, 10) }),
  ])
  return { json: all, text: columns(rows) }
}

export async function exportIdentity(bench: Bench, named: string, file: string): Promise<Found> {
  const { id } = await identityNamed(bench, named)
  const { sha256 } = await bench.call('identity:export', { id })
  must(await saveAs(nodeDisk(), file, must(bench.desk.exports.get(sha256)).stream))
  return { json: { file }, text: words.exported({ file }) }
}

export async function removeIdentity(bench: Bench, named: string): Promise<Found> {
  const { id, certificate } = await identityNamed(bench, named)
  await bench.call('identity:remove', { id })
  return { json: { id }, text: words.removed({ name: certificate.name }) }
}

function told(identity: IdentitySummary, say: (p: { name: string; fingerprint: string }) => string): Found {
  return { json: identity, text: say(identity.certificate) }
}

/** The identity of that name, or whose fingerprint begins so. */
export async function identityNamed({ call }: Bench, named: string): Promise<IdentitySummary> {
  const wanted = named.trim().toLowerCase()
  const all = await call('identity:list', null)
  const isPrefix = /^[0-9a-f]{8,64}$/.test(wanted)
  const found = all.filter(
    ({ certificate: { name, fingerprint } }) =>
      name.toLowerCase() === wanted || (isPrefix && fingerprint.startsWith(wanted)),
  )
  const [one, more] = found
  if (more) return refuse(fail('identity.ambiguous', { identity: named }))
  return one ?? refuse(fail('unknown.identity', { identity: named.slice(0, 200) }))
}

/** The passphrase from the file or `DEMARC_PASSPHRASE`. */
export async function passphraseOf({ passphraseFile }: PassphraseOptions): Promise<string> {
  if (passphraseFile !== undefined) return passphraseIn(passphraseFile)
  const given = process.env['DEMARC_PASSPHRASE']
  return given === undefined || given === '' ? refuse(fail('identity.no-passphrase')) : given
}

/** An editor ends the line; the passphrase ends before it. */
async function passphraseIn(path: string): Promise<string> {
  const text = Buffer.from(await fileBytes(path)).toString('utf8')
  return text.replace(/\r?\n$/, '')
}
