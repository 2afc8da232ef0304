import { isOwnPage } from './origin.ts'

/** As much of Electron's frame as the check looks at. */
export interface SenderFrame {
  readonly url: string
  readonly parent: unknown
}

/** As much of Electron's call event as the check looks at. */
export interface SenderEvent {
  readonly sender: { readonly id: number }
  readonly senderFrame: SenderFrame | null
}

/** Whether a call comes from our page, in the top frame of a window we opened. */
export function isOwnSender(event: SenderEvent, ownWindows: ReadonlySet<number>): boolean {
  const frame = event.senderFrame
  return frame !== null && frame.parent === null && isOwnPage(frame.url) && ownWindows.has(event.sender.id)
}
