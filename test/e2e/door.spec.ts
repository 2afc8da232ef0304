import { expect, test } from './fixtures.ts'

test('the window opens on our own page with one object of two functions', async ({ page }) => {
  await expect(page).toHaveTitle(/Demarc/)
  const bridge = await page.evaluate(() => ({
    names: Object.keys(window.demarc ?? {}),
    node: typeof (globalThis as { require?: unknown }).require,
  }))
  expect(bridge).toEqual({ names: ['call', 'listen'], node: 'undefined' })
})

test('a call goes there and back, good or bad', async ({ page, demarc }) => {
  const [good, bad, unknown] = await page.evaluate(() =>
    Promise.all([
      window.demarc?.call('app:info', 'null'),
      window.demarc?.call('app:info', '{}'),
      window.demarc?.call('shell:open' as 'app:info', 'null'),
    ]),
  )
  expect(JSON.parse(good ?? '')).toMatchObject({ ok: true, value: { workspace: demarc.workspace } })
  expect(JSON.parse(bad ?? '')).toMatchObject({ ok: false, failure: { code: 'input.invalid' } })
  expect(JSON.parse(unknown ?? '')).toMatchObject({ ok: false, failure: { code: 'unknown.channel' } })
})

test('the content policy stops inline code, evaluation, foreign frames and foreign requests', async ({
  page,
  trouble,
}) => {
  trouble.expected.push(/Content policy|Content Security Policy|violates|Refused|blocked/i)
  const outcome = await page.evaluate(async () => {
    const inline = document.createElement('script')
    inline.textContent = 'window.inlineRan = true'
    document.body.append(inline)
    const style = document.createElement('style')
    style.textContent = 'body { outline: 9px solid }'
    document.body.append(style)
    // In a turn of its own: what a debugger evaluates may evaluate in turn.
    const evaluated = await new Promise((resolve) => {
      setTimeout(() => {
        try {
          // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- that it fails is the point
          resolve(Boolean(new Function('return true')()))
        } catch {
          resolve(false)
        }
      })
    })
    const fetched = await fetch('https://demarc.example/').then(
      () => true,
      () => false,
    )
    return {
      inline: 'inlineRan' in window,
      evaluated,
      fetched,
      styled: getComputedStyle(document.body).outlineWidth === '9px',
    }
  })
  expect(outcome).toEqual({ inline: false, evaluated: false, fetched: false, styled: false })
})

test('bytes go in piece by piece and are refused out of order', async ({ page }) => {
  const replies = await page.evaluate(async () => {
    const put = async (at: number, size: number) => {
      const reply = await fetch(`/files/u-1?at=${at}`, { method: 'PUT', body: new Uint8Array(size).buffer })
      return { status: reply.status, body: (await reply.json()) as unknown }
    }
    return [await put(0, 4 * 1024 * 1024), await put(4 * 1024 * 1024, 10), await put(5, 10)]
  })
  expect(replies[0]).toEqual({ status: 200, body: { ok: true, value: { received: 4194304 } } })
  expect(replies[1]).toEqual({ status: 200, body: { ok: true, value: { received: 4194314 } } })
  expect(replies[2]).toMatchObject({ status: 200, body: { ok: false, failure: { code: 'upload.out-of-order' } } })
})

test('a new window of the same run has a nonce of its own', async ({ page }) => {
  const nonce = () => page.evaluate(() => document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content)
  const first = await nonce()
  expect(first).toHaveLength(24)
  await page.reload()
  expect(await nonce()).not.toBe(first)
})
