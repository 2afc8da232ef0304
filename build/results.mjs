import { readFileSync } from 'node:fs'

/**
 * `again`: passed only when it was asked once more, which is a race to be found.
 * @typedef {{ name: string, state: 'passed' | 'failed' | 'skipped', again?: true }} TestResult
 */

/** What a test that may be skipped says at the end of its title, and nothing else may. */
const mayBeSkipped = /\(needs (Electron's runtime|DEMARC_DATA)\)$/

/**
 * Reads what Vitest wrote. A run that wrote nothing, or ended badly without a failed test, is a failure itself.
 * @param {string} path
 * @param {number} code
 * @returns {TestResult[]}
 */
export function readVitest(path, code) {
  const report = readJson(path)
  /** @type {TestResult[]} */
  const results = (report?.testResults ?? []).flatMap((/** @type {any} */ file) => {
    if (file.assertionResults.length === 0 && file.status === 'failed') return [{ name: file.name, state: 'failed' }]
    return file.assertionResults.map((/** @type {any} */ test) => ({
      name: test.fullName,
      state: stateOf(test.status),
    }))
  })
  return withEnd(results, 'the unit, contract and storage tests', code)
}

/**
 * Reads what Playwright wrote, in the same way.
 * @param {string} path
 * @param {number} code
 * @returns {TestResult[]}
 */
export function readPlaywright(path, code) {
  const report = readJson(path)
  return withEnd((report?.suites ?? []).flatMap(specsOf), 'the end-to-end tests', code)
}

/**
 * @param {any} suite
 * @returns {TestResult[]}
 */
function specsOf(suite) {
  const own = (suite.specs ?? []).flatMap((/** @type {any} */ spec) =>
    spec.tests.map((/** @type {any} */ test) => ({
      name: `[${test.projectName}] ${spec.title}`,
      state: stateOf(test.status),
      ...(test.status === 'flaky' ? { again: true } : {}),
    })),
  )
  return [...own, ...(suite.suites ?? []).flatMap(specsOf)]
}

/**
 * @param {string} status as one of the runners calls it
 * @returns {TestResult['state']}
 */
function stateOf(status) {
  if (['passed', 'expected', 'flaky'].includes(status)) return 'passed'
  return ['skipped', 'pending', 'todo', 'disabled'].includes(status) ? 'skipped' : 'failed'
}

/**
 * @param {TestResult[]} results
 * @param {string} name
 * @param {number} code
 * @returns {TestResult[]}
 */
function withEnd(results, name, code) {
  if (results.length === 0) return [{ name: `${name} (they did not run)`, state: 'failed' }]
  const unexplained = code !== 0 && !results.some((result) => result.state === 'failed')
  return unexplained ? [...results, { name: `${name} (they ended with an error)`, state: 'failed' }] : results
}

/** @param {string} path */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

/**
 * In continuous integration nothing may go missing unseen: a skip that is not one of the two foreseen is a failure.
 * @param {readonly TestResult[]} results
 * @param {boolean} strict
 * @returns {TestResult[]}
 */
export function judgeSkips(results, strict) {
  return results.map((result) =>
    strict && result.state === 'skipped' && !mayBeSkipped.test(result.name) ? { ...result, state: 'failed' } : result,
  )
}
