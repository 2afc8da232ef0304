import { existsSync, readFileSync, statSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { openBrowserDoor, type BrowserDoor } from '../../electron/hosts/browser.ts'
import { buildDoors } from './built-doors.ts'
import { rawRequest, type RawReply } from './raw-request.ts'
import { smallApp } from './small-app.ts'

let built: Awaited<ReturnType<typeof buildDoors>>
let small: ReturnType<typeof smallApp>
let door: BrowserDoor

beforeAll(async () => {
  built = await buildDoors()
})
afterAll(() => built.remove())
beforeEach(async () => {
  small = smallApp()
  door = await openBrowserDoor({ app: small.app, dist: built.dist, folder: built.run })
})
afterEach(() => door.close())

const secretOf = (startPage: string) => /value="([^"]+)"/.exec(readFileSync(startPage, 'utf8'))?.[1] ?? ''

function enter(body: string, headers: Record<string, string> = {}): Promise<RawReply> {
  const type = { 'content-type': 'application/x-www-form-urlencoded' }
  return rawRequest(door.origin, '/enter', { method: 'POST', headers: { origin: 'null', ...type, ...headers }, body })
}

/** Goes in as a browser does, and gives the cookie it would keep. */
async function cookie(): Promise<string> {
  const reply = await enter(`secret=${secretOf(door.startPage)}`)
  return reply.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
}

const get = (path: string, headers: Record<string, string> = {}) => rawRequest(door.origin, path, { headers })

describe('the start page', () => {
  test('is readable by this user alone and names no secret in an address', () => {
    expect(statSync(door.startPage).mode & 0o777).toBe(0o600)
    const text = readFileSync(door.startPage, 'utf8')
    expect(text).toContain(`action="${door.origin}/enter"`)
    expect(text.match(/https?:[^"]*/g)?.join()).not.toContain(secretOf(door.startPage))
  })

  test('lets a browser in with a cookie that scripts and other sites do not get', async () => {
    const reply = await enter(`secret=${secretOf(door.startPage)}`)
    expect(reply.status).toBe(200)
    expect(reply.headers['set-cookie']?.[0]).toMatch(/^demarc=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/)
    expect(reply.body).toContain('<script src="/entered.js">')
  })

  test('works once and is gone afterwards', async () => {
    const secret = secretOf(door.startPage)
    expect((await enter(`secret=${secret}`)).status).toBe(200)
    expect(existsSync(door.startPage)).toBe(false)
    const again = await enter(`secret=${secret}`)
    expect(again.status).toBe(403)
    expect(again.headers['set-cookie']).toBeUndefined()
  })

  test.each(['', 'secret=', 'secret=wrong', 'other=1', `secret=${'a'.repeat(43)}`, `secret=${'a'.repeat(5000)}`])(
    'lets nobody in for "%.20s", and is not used up by it',
    async (body) => {
      expect((await enter(body)).status).toBe(403)
      expect((await enter(`secret=${secretOf(door.startPage)}`)).status).toBe(200)
    },
  )

  test.each([{ host: 'demarc.example' }, { origin: 'http://demarc.example' }, { origin: 'http://127.0.0.1:1' }])(
    'lets nobody in with %j',
    async (headers) => {
      expect((await enter(`secret=${secretOf(door.startPage)}`, headers)).status).toBe(403)
      expect(existsSync(door.startPage)).toBe(true)
    },
  )

  test('is gone when the door closes unused', async () => {
    await door.close()
    expect(existsSync(door.startPage)).toBe(false)
  })
})

describe('a request', () => {
  test('of our own page is answered', async () => {
    const own = { cookie: await cookie() }
    expect((await get('/', own)).status).toBe(200)
    expect((await get('/entered.js', own)).body).toContain("location.replace('/')")
    expect((await get('/assets/app.js', { ...own, 'sec-fetch-site': 'same-origin' })).body).toContain('In')
  })

  test.each(['/', '/index.html', '/first.js', '/entered.js', '/assets/app.js', `/files/${'a'.repeat(64)}`, '/nothing'])(
    'for %s without our cookie, or with another, is refused',
    async (path) => {
      const ours = await cookie()
      expect((await get(path)).status).toBe(403)
      expect((await get(path, { cookie: 'demarc=' })).status).toBe(403)
      expect((await get(path, { cookie: `${ours}x` })).status).toBe(403)
      expect((await get(path, { cookie: `other=1; x${ours}` })).status).toBe(403)
    },
  )

  test('with the cookie of another run is refused', async () => {
    const other = await cookie()
    await door.close()
    door = await openBrowserDoor({ app: small.app, dist: built.dist, folder: built.run })
    expect((await get('/', { cookie: other })).status).toBe(403)
    await cookie()
    expect((await get('/', { cookie: other })).status).toBe(403)
  })

  test.each([
    { host: 'demarc.example' },
    { host: 'localhost' },
    { origin: 'http://demarc.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('with our cookie and %j is refused', async (headers) => {
    expect((await get('/', { cookie: await cookie(), ...headers })).status).toBe(403)
  })

  test('that would change something must name our origin', async () => {
    const headers = { cookie: await cookie() }
    const put = (more: Record<string, string>) =>
      rawRequest(door.origin, '/files/u-1?at=0', { method: 'PUT', headers: { ...headers, ...more }, body: 'bytes' })
    expect((await put({})).status).toBe(403)
    expect(small.files.uploads.size).toBe(0)
    expect((await put({ origin: door.origin })).status).toBe(200)
  })

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/assets/%2e%2e%2f%2e%2e%2fsecret.txt',
    '/assets//app.js',
    '/assets/app.js%00',
    '/assets/',
    '/assets',
    '/__proto__',
    '//demarc.example/index.html',
    'http://demarc.example/index.html',
    '/index.html/',
    '/files/../../secret.txt',
    '/files/..%2f..%2fsecret.txt',
  ])('for %s reaches no file', async (path) => {
    const reply = await get(path, { cookie: await cookie() })
    expect([400, 404]).toContain(reply.status)
    expect(reply.body).not.toContain('not for a window')
  })

  test.each(['DELETE', 'OPTIONS', 'PATCH', 'POST', 'PUT'])('%s on the page is refused', async (method) => {
    const headers = { cookie: await cookie(), origin: door.origin }
    expect([400, 405]).toContain((await rawRequest(door.origin, '/', { method, headers })).status)
  })
})

describe('the page', () => {
  test('carries a nonce of its own per load, the same in policy and page', async () => {
    const own = { cookie: await cookie() }
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const { headers, body } = await get('/', own)
        const policy = String(headers['content-security-policy'])
        const nonce = /name="csp-nonce" content="([^"]+)"/.exec(body)?.[1] ?? ''
        expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'`)
        return nonce
      }),
    )
    expect(new Set(nonces).size).toBe(2)
    expect(nonces[0]).toHaveLength(24)
  })

  test('allows nothing unsafe, nothing from elsewhere, and no frame around it', async () => {
    const { headers } = await get('/', { cookie: await cookie() })
    const policy = String(headers['content-security-policy'])
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; /)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|data:|https?:|\*/)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['cache-control']).toBe('no-store')
  })

  test('runs the preload before the app', async () => {
    const { body } = await get('/', { cookie: await cookie() })
    expect(body.match(/<script[^>]*src="([^"]+)"/g)?.map((tag) => /src="([^"]+)"/.exec(tag)?.[1])).toEqual([
      '/first.js',
      './assets/app.js',
    ])
  })
})

describe('a connection', () => {
  const connect = (headers: Record<string, string>, path = '/channel', origin = door.origin) =>
    new WebSocket(`${door.origin.replace('http', 'ws')}${path}`, { origin, headers })

  const outcome = (socket: WebSocket) =>
    new Promise<string>((resolve) => {
      socket.once('open', () => resolve('open'))
      socket.once('unexpected-response', (_request, reply) => resolve(`refused ${reply.statusCode}`))
      socket.once('error', () => resolve('refused'))
    })

  const closing = (socket: WebSocket) => new Promise<number>((resolve) => socket.once('close', resolve))

  async function own(): Promise<WebSocket> {
    const socket = connect({ cookie: await cookie() })
    expect(await outcome(socket)).toBe('open')
    return socket
  }

  test('of our own page carries calls and events', async () => {
    const socket = await own()
    const heard: string[] = []
    const both = new Promise<void>((resolve) => {
      socket.on('message', (data: Buffer) => {
        heard.push(data.toString())
        if (heard.length === 2) resolve()
      })
    })
    socket.send(JSON.stringify({ id: 1, channel: 'template:list', input: 'null' }))
    small.tell('job:progress', { job: 'j-1', done: 1, total: 2 })
    await both
    expect(small.reached).toEqual([{ channel: 'template:list', input: null }])
    expect(heard).toContain('1 {"ok":false,"failure":{"code":"undo.nothing","params":{}}}')
    expect(heard).toContain('job:progress {"job":"j-1","done":1,"total":2}')
  })

  test('without our cookie, from another origin or host, or to another path is refused', async () => {
    const ours = await cookie()
    expect(await outcome(connect({}))).toBe('refused 403')
    expect(await outcome(connect({ cookie: `${ours}x` }))).toBe('refused 403')
    expect(await outcome(connect({ cookie: ours }, '/channel', 'http://demarc.example'))).toBe('refused 403')
    expect(await outcome(connect({ cookie: ours }, '/channel', ''))).toBe('refused 403')
    expect(await outcome(connect({ cookie: ours, host: 'demarc.example' }))).toBe('refused 403')
    expect(await outcome(connect({ cookie: ours }, '/other'))).toBe('refused 403')
  })

  test.each(['', 'null', '{}', '{"id":"1","channel":"app:info","input":"null"}', '{"id":1,"channel":"app:info"}'])(
    'that sends %s is ended',
    async (text) => {
      const socket = await own()
      socket.send(text)
      expect(await closing(socket)).toBe(1008)
      expect(small.reached).toEqual([])
    },
  )

  test('that sends more than any call may be is ended, and the door stays open', async () => {
    const socket = await own()
    socket.on('error', () => undefined)
    socket.send('x'.repeat(25 * 1024 * 1024))
    expect([1006, 1009]).toContain(await closing(socket))
    expect((await get('/')).status).toBe(403)
  })

  test('ends with the door, which then hears no more events', async () => {
    const socket = await own()
    const closed = closing(socket)
    await door.close()
    await closed
    expect(small.hearers.size).toBe(0)
  })

  test('that was the last one tells that the window has gone', async () => {
    await door.close()
    let left: () => void = () => undefined
    const gone = new Promise<void>((resolve) => {
      left = resolve
    })
    const options = { app: small.app, dist: built.dist, folder: built.run, left: { after: 0, then: left } }
    door = await openBrowserDoor(options)
    const socket = await own()
    socket.close()
    await expect(gone).resolves.toBeUndefined()
  })
})
