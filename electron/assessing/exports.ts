import { createReadStream } from 'node:fs'
import { mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fail, type Failure } from '../../shared/failure.ts'
import type { Exported } from '../../shared/ipc/contract.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import type { StoredBytes } from '../app-port.ts'
import type { Imprint } from '../report/draw.ts'
import { renderReport } from '../report/render.ts'
import type { Content } from '../report/write-report.ts'
import type { IdentityStore } from '../signing/identity-store.ts'
import { digestAside } from '../storage/digest.ts'

const pdf = 'application/pdf'

type Ready = Pick<StoredBytes, 'name' | 'size' | 'mediaType'> & { readonly path: string }

/** Documents drawn for export. They wait in a private folder until they are fetched, and go when the app ends. */
export class Exports {
  readonly #ready = new Map<string, Ready>()
  #folder: Promise<string> | null = null
  #count = 0

  constructor(
    /** The drawing worker's file. */
    private readonly worker: URL | string,
  ) {}

  /** Draws a document into the folder. */
  async draw(
    name: string,
    content: Content,
    imprint: Imprint,
    progress: (done: number, total: number) => void,
    signal: AbortSignal,
  ): Promise<Result<Exported, Failure>> {
    const path = await this.#path()
    const drawn = await renderReport(this.worker, content, imprint, path, progress, signal)
    if (!drawn.ok) return drawn
    return ok(await this.#keep(path, name, drawn.value.pages, drawn.value.missingGlyphs))
  }

  /** Makes bytes that exist already, such as a report of record, ready to be fetched. */
  async offer(name: string, bytes: Uint8Array, mediaType = pdf): Promise<Exported> {
    const path = await this.#path()
    await writeFile(path, bytes, { mode: 0o600 })
    return this.#keep(path, name, null, [], mediaType)
  }

  /** Draws a report and gives its bytes. */
  async bytes(content: Content, imprint: Imprint): Promise<Result<Uint8Array, Failure>> {
    const path = await this.#path()
    const { signal } = new AbortController()
    const drawn = await renderReport(this.worker, content, imprint, path, () => undefined, signal)
    if (!drawn.ok) return drawn
    const bytes = await readFile(path)
    await rm(path)
    return ok(bytes)
  }

  /** Makes a file that lies elsewhere ready to be fetched. */
  offerFile(file: {
    readonly path: string
    readonly name: string
    readonly sha256: string
    readonly size: number
  }): Exported {
    const { path, name, sha256, size } = file
    this.#ready.set(sha256, { path, name, size, mediaType: 'application/octet-stream' })
    return { sha256, name, size, pages: null, missingGlyphs: [] }
  }

  get(sha256: string): Result<StoredBytes, Failure> {
    const ready = this.#ready.get(sha256)
    if (!ready) return err(fail('unknown.file', { name: sha256.slice(0, 12) }))
    const { path, ...told } = ready
    return ok({ stream: createReadStream(path), ...told })
  }

  async close(): Promise<void> {
    if (this.#folder) await rm(await this.#folder, { recursive: true, force: true })
  }

  async #path(): Promise<string> {
    this.#folder ??= mkdtemp(join(tmpdir(), 'demarc-export-'))
    this.#count += 1
    return join(await this.#folder, `${this.#count}.pdf`)
  }

  async #keep(
    path: string,
    name: string,
    pages: number | null,
    missingGlyphs: readonly string[],
    mediaType = pdf,
  ): Promise<Exported> {
    const sha256 = await digestAside(await readFile(path))
    const { size } = await stat(path)
    const kept = join(await (this.#folder as Promise<string>), `${sha256}.pdf`)
    await rename(path, kept)
    this.#ready.set(sha256, { path: kept, name, size, mediaType })
    return { sha256, name, size, pages, missingGlyphs: [...missingGlyphs] }
  }
}

/** Makes a public certificate ready to be fetched. */
export async function exportCertificate(
  identities: IdentityStore,
  exports: Exports,
  id: string,
): Promise<Result<Exported, Failure>> {
  const certificate = await identities.export(id)
  if (!certificate.ok) return certificate
  const { name, pem } = certificate.value
  return ok(await exports.offer(`${name}.pem`.slice(-200), Buffer.from(pem), 'application/x-pem-file'))
}
