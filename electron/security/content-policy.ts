import { randomBytes } from 'node:crypto'

/** What stands in the renderer's page where each load gets a nonce of its own. */
export const noncePlaceholder = '__CSP_NONCE__'

/** A nonce for one load of the page. */
export function makeNonce(): string {
  return randomBytes(18).toString('base64url')
}

/** The policy of the app's own page and everything beside it: only our own origin, no inline code, no evaluation. */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** The policy of stored files: whatever an auditor was handed, it runs nothing and reaches nothing. */
export const filePolicy = "default-src 'none'; frame-ancestors 'none'; sandbox"

/** What every answer of either door carries beside its policy. */
export const commonHeaders: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}
