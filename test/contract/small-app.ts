import { Readable } from 'node:stream'
import { fail } from '../../shared/failure.ts'
import { channels, type EventName } from '../../shared/ipc/channels.ts'
import type { Handlers, WindowTold } from '../../shared/ipc/contract.ts'
import { err, ok } from '../../shared/result.ts'
import type { App, FileDoor, Hear, StoredBytes } from '../../electron/app-port.ts'
import { serveCall } from '../../electron/ipc/serve.ts'

/** Handlers that write down what reached them. Every call is refused in words unless a test gives its own. */
export function noteHandlers(own: Partial<Handlers> = {}): {
  handlers: Handlers
  reached: { channel: string; input: unknown }[]
} {
  const reached: { channel: string; input: unknown }[] = []
  const note = (channel: string) => (input: unknown) => {
    reached.push({ channel, input })
    return Promise.resolve(err(fail('undo.nothing')))
  }
  const rows = channels.map((channel) => [channel, note(channel)])
  return { handlers: { ...(Object.fromEntries(rows) as unknown as Handlers), ...own }, reached }
}

/** An app over a few handlers, with files in memory: enough to try a door with. */
export function smallApp(own: Partial<Handlers> = {}) {
  const { handlers, reached } = noteHandlers(own)
  const hearers = new Set<Hear>()
  const files = memoryFiles()
  let closed = 0
  const app: App = {
    call: (channel, json) => serveCall(handlers, channel, json, { log: () => undefined }),
    files: files.door,
    subscribe: (hear) => {
      hearers.add(hear)
      return () => void hearers.delete(hear)
    },
    close: () => {
      closed += 1
      return Promise.resolve()
    },
  }
  return {
    app,
    reached,
    files,
    hearers,
    timesClosed: () => closed,
    /** What the door gave to hear what the window can do. */
    told: (_told: WindowTold): void => undefined,
    tell: (event: EventName, value: unknown) => {
      for (const hear of hearers) hear(event, JSON.stringify(value))
    },
  }
}

type MemoryFile = Omit<StoredBytes, 'stream'> & { readonly bytes: Uint8Array }

function memoryFiles() {
  const uploads = new Map<string, Buffer>()
  const stored = new Map<string, MemoryFile>()
  const door: FileDoor = {
    put: (upload, at, bytes) => {
      const before = uploads.get(upload) ?? Buffer.alloc(0)
      if (at !== before.length) return Promise.resolve(err(fail('upload.out-of-order', { expected: before.length })))
      uploads.set(upload, Buffer.concat([before, bytes]))
      return Promise.resolve(ok({ received: before.length + bytes.length }))
    },
    drop: (upload) => {
      uploads.delete(upload)
      return Promise.resolve(ok(undefined))
    },
    get: (sha256) => {
      const file = stored.get(sha256)
      if (!file) return Promise.resolve(err(fail('unknown.file', { name: sha256 })))
      return Promise.resolve(ok({ ...file, stream: Readable.from([file.bytes]) }))
    },
  }
  return { door, uploads, stored }
}
