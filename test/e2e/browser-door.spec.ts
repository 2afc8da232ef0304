import { existsSync, readFileSync } from 'node:fs'
import { runProgram, type CommandResult } from './command.ts'
import { expect, test } from './fixtures.ts'
import { environment, type TestFolders } from './folders.ts'
import { serve } from './serving.ts'

test('no secret is printed, and the door closes behind itself', async ({ folders }) => {
  const serving = await serve(folders)
  const secret = /value="([^"]+)"/.exec(readFileSync(serving.startPage, 'utf8'))?.[1] ?? ''
  expect(secret).toHaveLength(43)
  expect(serving.printed.join('\n')).not.toContain(secret)
  expect(await serving.stop()).toBe(0)
  expect(existsSync(serving.startPage)).toBe(false)
})

test('the start page lets one browser in and is then gone', async ({ demarc, browser }) => {
  const page = await demarc.open()
  const stranger = await browser.newContext()
  const other = await stranger.newPage()
  const refused = await other.goto(page.url())
  expect(refused?.status()).toBe(403)
  await stranger.close()
})

test('a second door to the same workspace says in one sentence who has it open', async ({ folders }) => {
  const first = await serve(folders)
  const second = await runDoor(folders, ['--no-window'])
  expect(second.code).toBe(1)
  expect(second.stderr).toMatch(/^Another Demarc \(process \d+ on .+\) has this workspace open\. .+\n$/)
  expect(await first.stop()).toBe(0)
})

test('without a browser the door says in one sentence how to get one', async ({ folders }) => {
  const { code, stderr } = await runDoor(folders, [], { DISPLAY: ':0', DEMARC_CHROMIUM: '/no/such/browser' })
  expect(code).toBe(1)
  expect(stderr).toMatch(/^Demarc needs Chrome, Chromium, Edge or Brave .+ install .+\n$/)
})

function runDoor(folders: TestFolders, args: string[], env: Record<string, string> = {}): Promise<CommandResult> {
  return runProgram('dist/browser.mjs', { ...environment(folders), ...env }, folders.root, args)
}
