import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import WebSocket from 'ws'
import { invariant } from '../../shared/invariant.ts'

/*
 * A browser that is told where to go and asked once what came of it. Playwright reads every message of every socket of its pages,
 * which is most of the time of opening a large assessment; here nobody reads along.
 */

export interface PlainPage {
  /** Goes to an address, and gives what an expression comes to in the page; a promise is waited for. */
  readonly visit: (address: string, expression: string) => Promise<unknown>
  readonly close: () => Promise<void>
}

interface Answer {
  readonly id?: number
  readonly method?: string
  readonly result?: Readonly<Record<string, unknown>>
}

/** Starts a browser with one page, in which `script` runs at the beginning of every document. */
export async function openPlainPage(browser: string, script: string): Promise<PlainPage> {
  const profile = await mkdtemp(join(tmpdir(), 'demarc-bench-browser-'))
  const options = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking']
  const places = [`--user-data-dir=${profile}`, '--remote-debugging-port=0', '--window-size=1280,800', 'about:blank']
  const child = spawn(browser, [...options, ...places], { stdio: ['ignore', 'ignore', 'pipe'] })
  const socket = new WebSocket(await debuggerOf(child.stderr))
  await once(socket, 'open')
  let last = 0
  const hear = (isWanted: (answer: Answer) => boolean) =>
    new Promise<Answer>((resolve) => {
      const heard = (data: Buffer) => {
        const answer = JSON.parse(data.toString()) as Answer
        if (!isWanted(answer)) return
        socket.off('message', heard)
        resolve(answer)
      }
      socket.on('message', heard)
    })
  const send = async (method: string, params: object, sessionId?: unknown) => {
    const id = (last += 1)
    const answered = hear((answer) => answer.id === id)
    socket.send(JSON.stringify({ id, method, params, sessionId }))
    const { result } = await answered
    invariant(result, `the browser answers ${method}`)
    return result
  }
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true })
  await send('Page.enable', {}, sessionId)
  await send('Page.addScriptToEvaluateOnNewDocument', { source: script }, sessionId)
  const go = async (url: string) => {
    const loaded = hear(({ method }) => method === 'Page.loadEventFired')
    await send('Page.navigate', { url }, sessionId)
    await loaded
  }
  return {
    visit: async (address, expression) => {
      // An address that differs only after its # would not be a new document.
      await go('about:blank')
      await go(address)
      const { result } = await send(
        'Runtime.evaluate',
        { expression, awaitPromise: true, returnByValue: true },
        sessionId,
      )
      return (result as { readonly value?: unknown }).value
    },
    close: async () => {
      const ended = once(child, 'exit')
      await send('Browser.close', {})
      await ended
      await rm(profile, { recursive: true })
    },
  }
}

async function debuggerOf(said: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: said })) {
    const [, address] = /^DevTools listening on (ws:\S+)$/.exec(line) ?? []
    if (address !== undefined) return address
  }
  throw new Error('the browser did not say where it listens')
}
