import { contextBridge, ipcRenderer } from 'electron'
import type { Failure } from '../shared/failure.ts'
import { channels, eventNames, type Channel, type EventName } from '../shared/ipc/channels.ts'
import type { Bridge } from '../shared/ipc/contract.ts'

/*
 * The only thing the window can reach. Names that are not in the contract go no further than here; main checks them
 * again, because a window is never trusted. The same built file runs in the desktop and in the browser door.
 */

const known = new Set<string>(channels)
const heard = new Set<string>(eventNames)

const bridge: Bridge = {
  call(channel: Channel, input: string): Promise<string> {
    if (known.has(channel)) return ipcRenderer.invoke('call', channel, String(input)) as Promise<string>
    const failure: Failure = { code: 'unknown.channel', params: { channel: String(channel) } }
    return Promise.resolve(JSON.stringify({ ok: false, failure }))
  },

  listen(event: EventName, hear: (value: string) => void): () => void {
    if (!heard.has(event)) return () => undefined
    const onEvent = (_event: unknown, name: string, value: string): void => {
      if (name === event) hear(value)
    }
    ipcRenderer.on('event', onEvent)
    return () => {
      ipcRenderer.off('event', onEvent)
    }
  },
}

contextBridge.exposeInMainWorld('demarc', bridge)
