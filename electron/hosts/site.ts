import { commonHeaders, makeNonce, noncePlaceholder, pagePolicy } from '../security/content-policy.ts'
import type { FileDoor } from '../app-port.ts'
import { answerFiles } from './files.ts'
import { listRenderer, readRendererFile, type RendererFiles } from './renderer-files.ts'

export interface SiteOptions {
  readonly files: FileDoor
  /** The folder of the built renderer. */
  readonly renderer: string
  /** A script of our own origin that runs before the app's, where the door has no preload of its own. */
  readonly firstScript?: { readonly path: string; readonly text: string }
}

/** Answers every request for our own origin, whichever door it came through. */
export type Site = (request: Request) => Promise<Response>

/** Makes the site of a door: the page with a nonce of its own per load, the files beside it, and `/files`. */
export async function makeSite(options: SiteOptions): Promise<Site> {
  const listed = await listRenderer(options.renderer)
  return (request) => {
    const { pathname } = new URL(request.url)
    if (pathname.startsWith('/files/')) return answerFiles(options.files, request)
    return answerPage(options, listed, request.method, pathname === '/' ? '/index.html' : pathname)
  }
}

async function answerPage(
  options: SiteOptions,
  listed: RendererFiles,
  method: string,
  pathname: string,
): Promise<Response> {
  if (method !== 'GET' && method !== 'HEAD') return withPolicy(null, 405)
  if (pathname === options.firstScript?.path) return withPolicy(options.firstScript.text, 200, 'text/javascript')
  const path = listed.get(pathname)
  if (path === undefined) return withPolicy(null, 404)
  const { bytes, type } = await readRendererFile(path)
  if (pathname !== '/index.html') return withPolicy(bytes, 200, type)
  const nonce = makeNonce()
  return withPolicy(page(Buffer.from(bytes).toString('utf8'), nonce, options.firstScript?.path), 200, type, nonce)
}

function page(html: string, nonce: string, firstScript: string | undefined): string {
  const withNonce = html.replaceAll(noncePlaceholder, nonce)
  return firstScript === undefined
    ? withNonce
    : withNonce.replace('<script', `<script src="${firstScript}"></script><script`)
}

function withPolicy(
  body: string | Uint8Array<ArrayBuffer> | null,
  status: number,
  type = 'text/plain',
  nonce = makeNonce(),
): Response {
  const headers = { ...commonHeaders, 'content-security-policy': pagePolicy(nonce), 'content-type': type }
  return new Response(body, { status, headers })
}
