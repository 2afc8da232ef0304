import type { Session } from 'electron'
import { isOwnAddress } from './origin.ts'

/** Closes everything a session could reach beside our own origin: network, permissions, devices, dictionaries. */
export function closeSession(session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isOwnAddress(details.url) }))
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  // Elsewhere than on macOS, Chromium would fetch its dictionaries from the network.
  session.setSpellCheckerEnabled(process.platform === 'darwin')
  session.on('will-download', (event, item) => {
    if (!item.getURLChain().every(isOwnAddress)) event.preventDefault()
  })
}
