import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fail, failureText } from '../../shared/failure.ts'
import type { App } from '../app-port.ts'
import { commonHeaders, makeNonce, pagePolicy } from '../security/content-policy.ts'
import { openChannel } from './browser-channel.ts'
import { firstScriptPath, makeFirstScript } from './first-script.ts'
import { sendResponse, toRequest } from './http-fetch.ts'
import { makeGuard, type LoopbackGuard } from './loopback-guard.ts'
import { makeSite, type Site } from './site.ts'
import { enteredPage, enteredScript, writeStartPage, type StartPage } from './start-page.ts'

export interface BrowserDoorOptions {
  readonly app: App
  /** The folder of the built files. */
  readonly dist: string
  /** A folder of this user's own (0700), where the start page goes. */
  readonly folder: string
  /** Called when the last window has been gone for this long. */
  readonly left?: { readonly after: number; readonly then: () => void }
}

export interface BrowserDoor {
  readonly origin: string
  /** The file to open in a browser; it lets one window in. */
  readonly startPage: string
  readonly close: () => Promise<void>
}

/** Serves an app to a browser on this computer: a random port of the loopback address, and nobody but our own page. */
export async function openBrowserDoor(options: BrowserDoorOptions): Promise<BrowserDoor> {
  const firstScript = { path: firstScriptPath, text: await makeFirstScript(options.dist) }
  const renderer = join(options.dist, 'renderer')
  const site = await makeSite({ files: options.app.files, renderer, firstScript })
  const server = createServer({ requestTimeout: 60_000 })
  const origin = await listen(server)
  const guard = makeGuard(origin)
  const startPage = await writeStartPage(options.folder, origin, guard.secret)
  const channel = openChannel(server, options.app, guard, options.left)
  server.on('request', (request, reply) => void answer({ request, reply, origin, guard, site, startPage }))
  return {
    origin,
    startPage: startPage.path,
    close: async () => {
      channel.close()
      await startPage.remove()
      await stop(server)
    },
  }
}

interface Exchange {
  readonly request: IncomingMessage
  readonly reply: ServerResponse
  readonly origin: string
  readonly guard: LoopbackGuard
  readonly site: Site
  readonly startPage: StartPage
}

async function answer(exchange: Exchange): Promise<void> {
  const response = await respond(exchange).catch(() => plain(500))
  await sendResponse(exchange.reply, response, exchange.request.method !== 'HEAD')
}

async function respond(exchange: Exchange): Promise<Response> {
  const { request, origin, guard, site } = exchange
  if (request.url === '/enter' && request.method === 'POST') return enter(exchange)
  if (!guard.isOurs(request)) return refused()
  if (request.url === '/entered.js') return plain(200, enteredScript, 'text/javascript')
  const asked = toRequest(request, origin)
  return asked === null ? plain(400) : site(asked)
}

async function enter({ request, guard, startPage }: Exchange): Promise<Response> {
  const sent = new URLSearchParams(await readShort(request)).get('secret') ?? ''
  const cookie = guard.enter(request, sent)
  if (cookie === null) return refused()
  await startPage.remove()
  const response = plain(200, enteredPage, 'text/html')
  response.headers.set('set-cookie', cookie)
  return response
}

/** The body of the start page's form; nothing longer is read. */
async function readShort(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const piece of request) {
    text += String(piece)
    if (text.length > 1024) return ''
  }
  return text
}

/** In words, because whoever opens the address in another browser reads it. */
function refused(): Response {
  return plain(403, failureText(fail('door.refused')), 'text/plain; charset=utf-8')
}

function plain(status: number, body: string | null = null, type = 'text/plain'): Response {
  const headers = { ...commonHeaders, 'content-security-policy': pagePolicy(makeNonce()), 'content-type': type }
  return new Response(body, { status, headers })
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise<void>((resolve) => server.close(() => resolve()))
}
