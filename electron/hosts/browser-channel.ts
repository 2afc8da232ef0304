import type { Server } from 'node:http'
import { WebSocketServer, type WebSocket } from 'ws'
import * as z from 'zod'
import type { App } from '../app-port.ts'
import { longestCall } from '../ipc/serve.ts'
import type { LoopbackGuard } from './loopback-guard.ts'

/** One call as the window's shim sends it. */
const Call = z.strictObject({ id: z.int(), channel: z.string(), input: z.string() })

export interface Channel {
  readonly close: () => void
}

/**
 * Carries calls, replies and events between the app and its windows over one WebSocket each. What goes to a window is the number of
 * the call or the name of the event, a space, and JSON text as it is: wrapped in JSON once more, a large reply would be copied
 * letter by letter on both sides.
 */
export function openChannel(
  server: Server,
  app: App,
  guard: LoopbackGuard,
  left?: { readonly after: number; readonly then: () => void },
): Channel {
  // Text inside text: each character of the input may take up to six on the way.
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 6 * longestCall })
  let leaving: NodeJS.Timeout | undefined

  server.on('upgrade', (request, stream, head) => {
    if (request.url !== '/channel' || !guard.isOurConnection(request)) {
      stream.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n')
      return
    }
    sockets.handleUpgrade(request, stream, head, (socket) => {
      clearTimeout(leaving)
      socket.on('message', (data: Buffer) => void answer(app, socket, data.toString()))
      // An oversized or broken frame closes its own connection; there is nobody else to tell.
      socket.on('error', () => socket.terminate())
      socket.on('close', () => {
        if (left && sockets.clients.size === 0) leaving = setTimeout(left.then, left.after)
      })
    })
  })

  const stopHearing = app.subscribe((event, value) => {
    const text = `${event} ${value}`
    for (const socket of sockets.clients) socket.send(text)
  })

  return {
    close: () => {
      stopHearing()
      clearTimeout(leaving)
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
    },
  }
}

async function answer(app: App, socket: WebSocket, text: string): Promise<void> {
  const call = readCall(text)
  if (call === null) {
    socket.close(1008)
    return
  }
  const reply = await app.call(call.channel, call.input)
  socket.send(`${call.id} ${reply}`)
}

function readCall(text: string): z.infer<typeof Call> | null {
  try {
    return Call.parse(JSON.parse(text))
  } catch {
    return null
  }
}
