import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

const cookieName = 'demarc'

/** Decides who may use the browser door. Being on this computer is not enough: other pages and programs are too. */
export interface LoopbackGuard {
  /** What the start page sends, good for one entry. */
  readonly secret: string
  /** The cookie line for whoever sends the secret first; null for everybody else. */
  readonly enter: (request: IncomingMessage, secret: string) => string | null
  /** Whether a request was addressed to us by our own page, with our cookie. */
  readonly isOurs: (request: IncomingMessage) => boolean
  /** The same for a connection, which always names its page. */
  readonly isOurConnection: (request: IncomingMessage) => boolean
}

/** Makes the guard of the door at an origin such as `http://127.0.0.1:1234`. */
export function makeGuard(origin: string): LoopbackGuard {
  const { host } = new URL(origin)
  const secret = randomBytes(32).toString('base64url')
  const ticket = randomBytes(32).toString('base64url')
  let entered = false

  const isOurs = ({ headers, method }: IncomingMessage): boolean =>
    headers.host === host &&
    isOwnOrigin(headers.origin, origin, method === 'GET' || method === 'HEAD') &&
    isOwnSite(headers['sec-fetch-site']) &&
    isSame(readCookie(headers.cookie), ticket)

  return {
    secret,
    isOurs,
    isOurConnection: (request) => request.headers.origin === origin && isOurs(request),
    enter: ({ headers }, sent) => {
      // The start page is a file, and a file's origin is "null". A page of the web could never know the secret.
      if (entered || headers.host !== host || headers.origin !== 'null' || !isSame(sent, secret)) return null
      entered = true
      return `${cookieName}=${ticket}; HttpOnly; SameSite=Strict; Path=/`
    },
  }
}

/** A browser may leave the origin out of a plain read, and of nothing else. */
function isOwnOrigin(sent: string | undefined, origin: string, isRead: boolean): boolean {
  return sent === undefined ? isRead : sent === origin
}

/**
 * SameSite does not tell ports apart, so another program's page on this computer would bring our cookie along; the
 * browser says so here.
 */
function isOwnSite(sent: string | string[] | undefined): boolean {
  return sent === undefined || sent === 'same-origin' || sent === 'none'
}

function readCookie(header: string | undefined): string {
  const pairs = (header ?? '').split('; ').map((pair) => pair.split('='))
  return pairs.find(([name]) => name === cookieName)?.[1] ?? ''
}

function isSame(sent: string, expected: string): boolean {
  const [a, b] = [Buffer.from(sent), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}
