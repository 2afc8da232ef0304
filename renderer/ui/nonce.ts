import { setNonce } from 'get-nonce'

/** The nonce of this load, which the content policy asks of every style a component adds. */
export const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''

/** Gives the nonce to the libraries that add styles of their own. */
export function giveNonceToLibraries(): void {
  setNonce(nonce)
}
