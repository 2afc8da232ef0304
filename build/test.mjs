import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check } from './check.mjs'
import { ensureBuilt } from './ensure-built.mjs'
import { judgeSkips, readPlaywright, readVitest } from './results.mjs'
import { runPackage } from './run.mjs'
import { ensureTestTools } from './test-tools.mjs'

/*
 * `npm test`: everything, in one run, with one line at the end that counts it.
 */

/** @typedef {import('./results.mjs').TestResult} TestResult */

const reports = mkdtempSync(join(tmpdir(), 'demarc-test-'))
try {
  finish(judgeSkips(await everything(), process.env.CI === 'true'))
} finally {
  rmSync(reports, { recursive: true, force: true })
}

/** @returns {Promise<TestResult[]>} */
async function everything() {
  const lacking = await ensureTestTools()
  if (lacking !== null) return [{ name: lacking, state: 'failed' }]
  const checked = (await check()).map(({ name, passed }) => asResult(`check: ${name}`, passed))
  const built = await build()
  return [...checked, built, ...(await unit()), ...(built.state === 'passed' ? await endToEnd() : [])]
}

async function build() {
  try {
    await ensureBuilt()
    return asResult('build', true)
  } catch (problem) {
    console.log(problem instanceof Error ? problem.message : problem)
    return asResult('build', false)
  }
}

async function unit() {
  const path = join(reports, 'vitest.json')
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${path}`]
  const args = ['run', '--config', 'build/vitest.config.ts', ...reporters]
  const { code } = await runPackage('vitest/vitest.mjs', args, { show: true })
  return readVitest(path, code)
}

async function endToEnd() {
  const path = join(reports, 'playwright.json')
  const args = ['test', '--config', 'build/playwright.config.ts', '--reporter=list,json']
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: path }
  const { code } = await runPackage('@playwright/test/cli.js', args, { show: true, env })
  return readPlaywright(path, code)
}

/**
 * @param {string} name
 * @param {boolean} passed
 * @returns {TestResult}
 */
function asResult(name, passed) {
  return { name, state: passed ? 'passed' : 'failed' }
}

/** @param {readonly TestResult[]} results */
function finish(results) {
  const named = (/** @type {string} */ state) => results.filter((result) => result.state === state)
  for (const { name } of named('skipped')) console.log(`skipped: ${name}`)
  for (const { name } of results.filter(({ again }) => again)) console.log(`passed when asked again: ${name}`)
  for (const { name } of named('failed')) console.log(`failed: ${name}`)
  console.log(`${named('passed').length} passed, ${named('failed').length} failed, ${named('skipped').length} skipped`)
  if (named('failed').length > 0) process.exitCode = 1
}
