import { describe, expect, test } from 'vitest'
import { answerFiles, longestPiece } from '../../../../electron/hosts/files.ts'
import { smallApp } from '../../../contract/small-app.ts'

const hash = 'ab'.repeat(32)
const { files } = smallApp()

function ask(path: string, init?: RequestInit): Promise<Response> {
  return answerFiles(files.door, new Request(`http://127.0.0.1:1${path}`, init))
}

function put(path: string, body: Uint8Array<ArrayBuffer> | ReadableStream): Promise<Response> {
  return ask(path, { method: 'PUT', body, ...(body instanceof ReadableStream ? { duplex: 'half' } : {}) })
}

function store(mediaType: string, name: string): void {
  const bytes = new TextEncoder().encode('bytes')
  files.stored.set(hash, { bytes, size: bytes.length, mediaType, name })
}

const failureOf = async (reply: Response) => ((await reply.json()) as { failure?: { code: string } }).failure?.code

describe('PUT /files/<upload>', () => {
  test('appends piece by piece and says how far it is', async () => {
    const first = await put('/files/u-1?at=0', new Uint8Array([1, 2, 3]))
    expect(await first.json()).toEqual({ ok: true, value: { received: 3 } })
    const second = await put('/files/u-1?at=3', new Uint8Array([4]))
    expect(await second.json()).toEqual({ ok: true, value: { received: 4 } })
    expect(files.uploads.get('u-1')).toEqual(Buffer.from([1, 2, 3, 4]))
  })

  test('answers a piece out of order with where to go on', async () => {
    const reply = await put('/files/u-2?at=9', new Uint8Array([1]))
    expect(await reply.json()).toEqual({ ok: false, failure: { code: 'upload.out-of-order', params: { expected: 0 } } })
  })

  test('takes the largest piece and not a byte more', async () => {
    expect((await put('/files/u-3?at=0', new Uint8Array(longestPiece))).status).toBe(200)
    const reply = await put('/files/u-4?at=0', new Uint8Array(longestPiece + 1))
    expect(reply.status).toBe(413)
    expect(await failureOf(reply)).toBe('upload.too-large')
    expect(files.uploads.has('u-4')).toBe(false)
  })

  test('refuses a piece by its declared length without reading it', async () => {
    const body = new ReadableStream(
      {
        pull: () => {
          throw new Error('was read')
        },
      },
      { highWaterMark: 0 },
    )
    const request = { method: 'PUT', body, duplex: 'half' as const, headers: { 'content-length': '99999999' } }
    expect((await ask('/files/u-5?at=0', request)).status).toBe(413)
  })

  test('stops reading an endless piece that declares no length', async () => {
    let sent = 0
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1
        controller.enqueue(new Uint8Array(1024 * 1024))
      },
    })
    expect((await put('/files/u-6?at=0', body)).status).toBe(413)
    expect(sent).toBeLessThan(8)
  })

  test('keeps an empty file', async () => {
    expect((await ask('/files/u-7?at=0', { method: 'PUT' })).status).toBe(200)
  })

  test.each([
    '/files/u-1',
    '/files/u-1?at=',
    '/files/u-1?at=-1',
    '/files/u-1?at=1.5',
    '/files/u-1?at=1e3',
    '/files/u-1?at=99999999999999999999',
    '/files/?at=0',
    '/files/U-1?at=0',
    '/files/a/b?at=0',
    '/files/..%2fx?at=0',
    `/files/${'u'.repeat(65)}?at=0`,
  ])('refuses %s', async (path) => {
    expect((await put(path, new Uint8Array([1]))).status).toBe(400)
  })
})

describe('GET /files/<sha256>', () => {
  test('gives the bytes, to be saved, in a place where nothing runs', async () => {
    store('application/pdf', 'Report.pdf')
    const reply = await ask(`/files/${hash}`)
    expect(await reply.text()).toBe('bytes')
    expect(Object.fromEntries(reply.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': '5',
      'content-disposition': `attachment; filename="Report.pdf"; filename*=UTF-8''Report.pdf`,
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    })
  })

  test.each(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'text/plain'])(
    'shows %s in place when asked to',
    async (type) => {
      store(type, 'a')
      expect((await ask(`/files/${hash}?view=1`)).headers.get('content-disposition')).toMatch(/^inline;/)
      expect((await ask(`/files/${hash}`)).headers.get('content-disposition')).toMatch(/^attachment;/)
    },
  )

  test.each([
    'text/html',
    'image/svg+xml',
    'application/xhtml+xml',
    'text/xml',
    'text/javascript',
    'application/pdf',
    '',
    'nonsense',
  ])('never shows "%s" in place', async (type) => {
    store(type, 'a')
    expect((await ask(`/files/${hash}?view=1`)).headers.get('content-disposition')).toMatch(/^attachment;/)
  })

  test.each(['text/html', 'image/svg+xml', 'text/html\r\nx-evil: 1', 'TEXT/HTML; charset=utf-7'])(
    'hands %j out as plain bytes',
    async (type) => {
      store(type, 'a')
      expect((await ask(`/files/${hash}`)).headers.get('content-type')).toBe('application/octet-stream')
    },
  )

  test.each([
    ['Übersicht (1).pdf', `filename="_bersicht (1).pdf"; filename*=UTF-8''%C3%9Cbersicht%20%281%29.pdf`],
    ['../../etc/passwd', `filename="....etcpasswd"; filename*=UTF-8''....etcpasswd`],
    ['a"b\\c\r\nX: y.pdf', `filename="abcX y.pdf"; filename*=UTF-8''abcX%20y.pdf`],
    ['%2e%2e', `filename="_2e_2e"; filename*=UTF-8''%252e%252e`],
    ['', `filename="file"; filename*=UTF-8''file`],
    ['half \ud83d', `filename="half _"; filename*=UTF-8''half%20%EF%BF%BD`],
  ])('writes the name %j so that it stays one name', async (name, expected) => {
    store('application/pdf', name)
    expect((await ask(`/files/${hash}`)).headers.get('content-disposition')).toBe(`attachment; ${expected}`)
  })

  test('takes the name to save under from the address', async () => {
    store('application/pdf', 'E-001.pdf')
    const reply = await ask(`/files/${hash}?name=Client%20report.pdf`)
    expect(reply.headers.get('content-disposition')).toContain('filename="Client report.pdf"')
  })

  test.each([`/files/${'cd'.repeat(32)}`, '/files/', `/files/${hash}/`, `/files/${hash.toUpperCase()}`, '/files/u-1'])(
    'has nothing at %s',
    async (path) => {
      store('application/pdf', 'a')
      expect((await ask(path)).status).toBe(404)
    },
  )

  test('knows no other method', async () => {
    expect((await ask(`/files/${hash}`, { method: 'PATCH' })).status).toBe(405)
  })
})
