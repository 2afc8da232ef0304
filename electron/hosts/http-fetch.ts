import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'

/** The request as a site takes it, or null when its address or method is none a site could answer. */
export function toRequest(message: IncomingMessage, origin: string): Request | null {
  const address = message.url ?? ''
  if (!address.startsWith('/') || address.startsWith('//') || !URL.canParse(address, origin)) return null
  const method = message.method ?? 'GET'
  if (!['GET', 'HEAD', 'PUT', 'POST', 'DELETE'].includes(method)) return null
  const headers = new Headers()
  for (const [name, value] of Object.entries(message.headers)) {
    if (typeof value === 'string') headers.set(name, value)
  }
  const body =
    method === 'PUT' || method === 'POST'
      ? { body: Readable.toWeb(message) as ReadableStream<Uint8Array>, duplex: 'half' as const }
      : {}
  return new Request(new URL(address, origin), { method, headers, ...body })
}

/** Sends a site's answer. A window that goes away in the middle is no fault of ours. */
export async function sendResponse(reply: ServerResponse, response: Response, withBody: boolean): Promise<void> {
  reply.writeHead(response.status, Object.fromEntries(response.headers))
  if (response.body === null || !withBody) {
    reply.end()
    return
  }
  try {
    await pipeline(Readable.fromWeb(response.body as ReadableStream<Uint8Array>), reply)
  } catch {
    reply.destroy()
  }
}
