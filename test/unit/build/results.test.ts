import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { judgeSkips, readPlaywright, readVitest } from '../../../build/results.mjs'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarc-results-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function report(value: unknown): string {
  const path = join(folder, 'report.json')
  writeFileSync(path, JSON.stringify(value))
  return path
}

const vitest = (...statuses: string[]) =>
  report({
    testResults: [
      {
        name: 'a.test.ts',
        status: 'passed',
        assertionResults: statuses.map((status) => ({ fullName: status, status })),
      },
    ],
  })

test('counts what Vitest passed, failed and skipped', () => {
  expect(readVitest(vitest('passed', 'failed', 'skipped', 'pending', 'todo'), 1).map((result) => result.state)).toEqual(
    ['passed', 'failed', 'skipped', 'skipped', 'skipped'],
  )
})

test('counts a file of Vitest that could not be loaded as a failure', () => {
  const path = report({ testResults: [{ name: 'broken.test.ts', status: 'failed', assertionResults: [] }] })
  expect(readVitest(path, 1)).toEqual([{ name: 'broken.test.ts', state: 'failed' }])
})

test('counts what Playwright expected, did not expect and skipped, in suites of suites, and names what passed only when asked again', () => {
  const spec = (title: string, status: string) => ({ title, tests: [{ projectName: 'browser', status }] })
  const path = report({
    suites: [
      { specs: [spec('a', 'expected')], suites: [{ specs: [spec('b', 'unexpected'), spec('c', 'skipped')] }] },
      { specs: [spec('d', 'flaky')] },
    ],
  })
  expect(readPlaywright(path, 1)).toEqual([
    { name: '[browser] a', state: 'passed' },
    { name: '[browser] b', state: 'failed' },
    { name: '[browser] c', state: 'skipped' },
    { name: '[browser] d', state: 'passed', again: true },
  ])
})

test('never takes silence for success', () => {
  expect(readVitest(join(folder, 'not-there.json'), 0).map((result) => result.state)).toEqual(['failed'])
  expect(readPlaywright(report({ suites: [] }), 0).map((result) => result.state)).toEqual(['failed'])
  expect(readVitest(vitest('passed'), 1).map((result) => result.state)).toEqual(['passed', 'failed'])
})

test('lets only the two foreseen skips pass where nothing may go missing', () => {
  const skipped = (name: string) => ({ name, state: 'skipped' as const })
  const results = [
    skipped("opens (needs Electron's runtime)"),
    skipped('reads the table (needs DEMARC_DATA)'),
    skipped('was too hard'),
  ]
  expect(judgeSkips(results, true).map((result) => result.state)).toEqual(['skipped', 'skipped', 'failed'])
  expect(judgeSkips(results, false).map((result) => result.state)).toEqual(['skipped', 'skipped', 'skipped'])
})
