import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { fail, type Failure } from '../../shared/failure.ts'
import { Id, Sha256 } from '../../shared/model/primitives.ts'
import { err, type Result } from '../../shared/result.ts'
import type { FileDoor, StoredBytes } from '../app-port.ts'
import { commonHeaders, filePolicy } from '../security/content-policy.ts'

/** The most bytes of an upload that travel at once. */
export const longestPiece = 4 * 1024 * 1024

/** Types a window may show in place with `?view=1`. None of them can hold anything that runs. */
const shownTypes = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'text/plain'])
/** Types that keep their name on the way to disk; all others leave as plain bytes. */
const namedTypes = new Set([...shownTypes, 'application/pdf', 'application/json', 'application/zip', 'text/csv'])

/** Answers `PUT` and `DELETE /files/<upload>` and `GET /files/<sha256>`, the same in both doors. */
export async function answerFiles(files: FileDoor, request: Request): Promise<Response> {
  const url = new URL(request.url)
  const name = url.pathname.slice('/files/'.length)
  if (request.method === 'PUT') return put(files, name, url.searchParams.get('at'), request)
  if (request.method === 'DELETE') return drop(files, name)
  if (request.method === 'GET') return get(files, name, url.searchParams)
  return refused(405)
}

async function put(files: FileDoor, upload: string, at: string | null, request: Request): Promise<Response> {
  if (!Id.safeParse(upload).success || at === null || !/^\d{1,15}$/.test(at)) return refused(400)
  const bytes = await readPiece(request)
  if (bytes === null) return asJson(413, err(fail('upload.too-large', { limit: '4 MiB' })))
  const result = await files.put(upload, Number(at), bytes)
  // What the app answers is an answer, also when it is a failure; a status is for what never reached it.
  return asJson(200, result)
}

async function drop(files: FileDoor, upload: string): Promise<Response> {
  return Id.safeParse(upload).success ? asJson(200, await files.drop(upload)) : refused(400)
}

/** The whole body, or null as soon as it is longer than a piece may be. */
async function readPiece(request: Request): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length') ?? 0) > longestPiece) return null
  const pieces: Uint8Array[] = []
  let size = 0
  const reader = request.body?.getReader()
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    const piece = next.value as Uint8Array
    size += piece.byteLength
    if (size > longestPiece) {
      await reader?.cancel()
      return null
    }
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

async function get(files: FileDoor, sha256: string, query: URLSearchParams): Promise<Response> {
  if (!Sha256.safeParse(sha256).success) return refused(404)
  const result = await files.get(sha256)
  if (!result.ok) return asJson(404, result)
  return new Response(bodyOf(result.value), { headers: fileHeaders(result.value, query) })
}

function bodyOf({ stream }: StoredBytes): AsyncIterable<Uint8Array> {
  return stream instanceof Readable ? (Readable.toWeb(stream) as ReadableStream<Uint8Array>) : stream
}

function fileHeaders(file: StoredBytes, query: URLSearchParams): Record<string, string> {
  const type = file.mediaType.toLowerCase().split(';')[0]?.trim() ?? ''
  const shown = query.get('view') === '1' && shownTypes.has(type)
  const name = query.get('name') ?? file.name
  return {
    ...commonHeaders,
    'content-security-policy': filePolicy,
    'content-type': namedTypes.has(type) ? withCharset(type) : 'application/octet-stream',
    'content-length': String(file.size),
    'content-disposition': `${shown ? 'inline' : 'attachment'}; ${dispositionName(name)}`,
  }
}

function withCharset(type: string): string {
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type
}

/** The name twice, as RFC 6266 has it: in plain letters for old readers, and in full. */
function dispositionName(name: string): string {
  const clean = [...name].filter((letter) => letter >= ' ' && !'/\\:*?"<>|\u007f'.includes(letter)).join('')
  const safe = wellFormed(clean.trim().slice(0, 200)) || 'file'
  const plain = safe.replaceAll(/[^ -~]/g, '_').replaceAll('%', '_')
  const full = encodeURIComponent(safe).replaceAll(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`)
  return `filename="${plain}"; filename*=UTF-8''${full}`
}

function asJson(status: number, result: Result<unknown, Failure>): Response {
  const headers = { ...commonHeaders, 'content-security-policy': filePolicy, 'content-type': 'application/json' }
  return new Response(JSON.stringify(result), { status, headers })
}

function refused(status: number): Response {
  return asJson(status, err(fail('door.refused')))
}

/** Half a letter, as a cut or a foreign system leaves it, cannot be encoded; UTF-8 puts a mark in its place. */
function wellFormed(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8')
}
