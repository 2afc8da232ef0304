import type { IpcRenderer } from 'electron'
import type { Failure } from '../../shared/failure.ts'

/*
 * Runs in the browser door's window, in front of the unchanged preload: it stands in for the two parts of Electron that
 * the preload uses, over one WebSocket. A connection that is lost stays lost, because events may have been missed; the
 * window says so and is opened again.
 */

declare const location: { readonly host: string }

type Listener = Parameters<IpcRenderer['on']>[1]

const failure: Failure = { code: 'door.lost', params: {} }
const lost = JSON.stringify({ ok: false, failure })

const listeners = new Set<Listener>()
const waiting = new Map<number, (reply: string) => void>()
let unsent: string[] = []
let nextId = 1

const socket = new WebSocket(`ws://${location.host}/channel`)
socket.addEventListener('open', () => {
  for (const text of unsent) socket.send(text)
  unsent = []
})
socket.addEventListener('message', ({ data }) => {
  const message = String(data)
  const space = message.indexOf(' ')
  const [name, json] = [message.slice(0, space), message.slice(space + 1)]
  if (/^\d+$/.test(name)) settle(Number(name), json)
  else hear(name, json)
})
socket.addEventListener('close', () => {
  for (const id of [...waiting.keys()]) settle(id, lost)
})

function hear(event: string, value: string): void {
  for (const listener of [...listeners]) (listener as (at: unknown, ...args: unknown[]) => void)({}, event, value)
}

function settle(id: number, reply: string): void {
  waiting.get(id)?.(reply)
  waiting.delete(id)
}

function invoke(_name: 'call', channel: string, input: string): Promise<string> {
  if (socket.readyState > WebSocket.OPEN) return Promise.resolve(lost)
  const id = nextId++
  const text = JSON.stringify({ id, channel, input })
  return new Promise((resolve) => {
    waiting.set(id, resolve)
    if (socket.readyState === WebSocket.OPEN) socket.send(text)
    else unsent.push(text)
  })
}

/** What the preload gets when it asks for `electron`. */
export const electron = {
  ipcRenderer: {
    invoke,
    on: (_name: 'event', listener: Listener) => {
      listeners.add(listener)
    },
    off: (_name: 'event', listener: Listener) => {
      listeners.delete(listener)
    },
  },
  contextBridge: {
    exposeInMainWorld: (name: string, api: object) => {
      Object.defineProperty(globalThis, name, { value: Object.freeze(api) })
    },
  },
}
