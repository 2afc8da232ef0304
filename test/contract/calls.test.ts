import { describe, expect, test } from 'vitest'
import { channels } from '../../shared/ipc/channels.ts'
import { contract, type Handlers } from '../../shared/ipc/contract.ts'
import { ok } from '../../shared/result.ts'
import { longestCall, serveCall } from '../../electron/ipc/serve.ts'
import { goodInputs } from './good-inputs.ts'
import { noteHandlers } from './small-app.ts'

const invalid = (reply: string) => (JSON.parse(reply) as { failure?: { code: string } }).failure?.code

describe.each(channels)('%s', (channel) => {
  const good: unknown = goodInputs[channel]

  test('hands a good input to its handler, checked', async () => {
    const { handlers, reached } = noteHandlers()
    const reply = await serveCall(handlers, channel, JSON.stringify(good))
    expect(reached).toEqual([{ channel, input: contract[channel].input.parse(good) }])
    expect(JSON.parse(reply)).toEqual({ ok: false, failure: { code: 'undo.nothing', params: {} } })
  })

  test.each([
    ['text that is not JSON', '{"id":'],
    ['nothing at all', ''],
    ['a list', '[]'],
    ['a number', '7'],
    ['a word', '"all"'],
    [
      good === null ? 'an object where nothing is asked' : 'nothing where an object is asked',
      good === null ? '{}' : 'null',
    ],
  ])('refuses %s before the handler', async (_name, json) => {
    const { handlers, reached } = noteHandlers()
    expect(invalid(await serveCall(handlers, channel, json))).toBe('input.invalid')
    expect(reached).toEqual([])
  })

  const fields = good === null ? [] : Object.keys(good as object)
  test.each(fields)('refuses an input without or with a wrong %s', async (field) => {
    const { handlers, reached } = noteHandlers()
    const without = Object.fromEntries(Object.entries(good as object).filter(([name]) => name !== field))
    const wrong = { ...(good as object), [field]: { neither: ['this', 'nor', 'that'] } }
    expect(invalid(await serveCall(handlers, channel, JSON.stringify(without)))).toBe('input.invalid')
    expect(invalid(await serveCall(handlers, channel, JSON.stringify(wrong)))).toBe('input.invalid')
    expect(reached).toEqual([])
  })

  test('refuses an input longer than a call may be', async () => {
    const { handlers, reached } = noteHandlers()
    const json = JSON.stringify(good) + ' '.repeat(longestCall)
    expect(invalid(await serveCall(handlers, channel, json))).toBe('door.too-large')
    expect(reached).toEqual([])
  })
})

describe('serveCall', () => {
  test.each(['', 'app', 'app:quit', 'toString', '__proto__', 'constructor', 'app:info '])(
    'knows no call named "%s"',
    async (channel) => {
      const { handlers, reached } = noteHandlers()
      expect(invalid(await serveCall(handlers, channel, 'null'))).toBe('unknown.channel')
      expect(reached).toEqual([])
    },
  )

  test('says where the input is wrong', async () => {
    const { handlers } = noteHandlers()
    const reply = await serveCall(handlers, 'assessment:rows', '{"id":"a-1","from":-1,"count":10}')
    expect(JSON.parse(reply)).toMatchObject({
      failure: { params: { detail: expect.stringMatching(/^from in assessment:rows /) as string } },
    })
  })

  test('answers with the value of the handler', async () => {
    const { handlers } = noteHandlers({ 'template:list': () => Promise.resolve(ok([])) })
    expect(await serveCall(handlers, 'template:list', 'null')).toBe('{"ok":true,"value":[]}')
  })

  test.each<[string, Handlers['app:info']]>([
    [
      'throws',
      () => {
        throw new Error('a secret of the inside')
      },
    ],
    ['rejects', () => Promise.reject(new Error('a secret of the inside'))],
    ['gives back what JSON cannot hold', () => Promise.resolve(ok(1n as never))],
  ])('logs a handler that %s once, and tells the caller only where to look', async (_name, handler) => {
    const { handlers } = noteHandlers({ 'app:info': handler })
    const lines: string[] = []
    const reply = await serveCall(handlers, 'app:info', 'null', { log: (line) => lines.push(line) })
    const { failure } = JSON.parse(reply) as { failure: { code: string; params: { reference: string } } }
    expect(failure.code).toBe('door.internal')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(failure.params.reference)
    expect(reply).not.toContain('secret')
  })

  test('checks replies against the contract when asked to', async () => {
    const { handlers } = noteHandlers({ 'app:info': () => Promise.resolve(ok({ version: 1 } as never)) })
    const quiet = { log: () => undefined }
    expect(invalid(await serveCall(handlers, 'app:info', 'null', { ...quiet, checkReplies: true }))).toBe(
      'door.internal',
    )
    expect(invalid(await serveCall(handlers, 'app:info', 'null', quiet))).toBeUndefined()
  })
})
