/** The one origin of the desktop door. */
export const appScheme = 'app'
export const appHost = 'demarc'
export const appOrigin = `${appScheme}://${appHost}`

/** Whether an address lies in the desktop door's own origin. A blob counts by the origin that made it. */
export function isOwnAddress(address: string): boolean {
  const url = parse(address.startsWith('blob:') ? address.slice('blob:'.length) : address)
  return url !== null && url.protocol === `${appScheme}:` && url.host === appHost
}

/** Whether an address is the app's own page, the only one the window may show. */
export function isOwnPage(address: string): boolean {
  const url = parse(address)
  return url !== null && isOwnAddress(url.href) && (url.pathname === '/' || url.pathname === '/index.html')
}

function parse(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null
}
