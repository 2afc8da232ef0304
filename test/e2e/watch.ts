import type { BrowserContext, Page } from '@playwright/test'

/** What a window did that it must never do. */
export interface Trouble {
  readonly found: string[]
  /** Console errors a test provokes on purpose. */
  readonly expected: RegExp[]
}

const ours = /^(app:\/\/demarc\/|blob:app:\/\/demarc\/)/

/** Watches a window, from before its first page. */
export async function watch(page: Page, trouble: Trouble, origin?: string): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`Content policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`)
    })
  })
  page.on('console', (message) => {
    if (message.type() === 'error') note(trouble, `console: ${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => note(trouble, `not caught: ${error.stack ?? error.message}`))
  watchRequests(page.context(), trouble, origin)
}

function watchRequests(context: BrowserContext, trouble: Trouble, origin?: string): void {
  context.on('request', (request) => {
    if (!isOwn(request.url(), origin)) note(trouble, `request: ${request.method()} ${request.url()}`)
  })
}

function isOwn(url: string, origin?: string): boolean {
  if (origin === undefined) return ours.test(url)
  return url.startsWith(`${origin}/`) || url.startsWith(`blob:${origin}/`) || /^file:.*\/start\.html$/.test(url)
}

function note(trouble: Trouble, sentence: string): void {
  if (!trouble.expected.some((expected) => expected.test(sentence))) trouble.found.push(sentence)
}
