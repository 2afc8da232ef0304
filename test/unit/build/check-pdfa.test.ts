import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { refusedLater } from '../../pdfa/preflight.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

test('says in one sentence what is missing, and does not end as if it had checked', () => {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'test/pdfa/main.ts'], {
    cwd: root,
    env: { PATH: '' },
    encoding: 'utf8',
  })
  expect(run.status).toBe(3)
  expect(run.stdout).toBe('')
  expect(run.stderr).toMatch(
    /^Not checked: java\b.*apt-get install .*libpdfbox2-java libactivation-java libjaxb-api-java"\.\n$/,
  )
})

test('takes nothing for allowed but attached files and the lists of glyphs', () => {
  const refusals = [
    '1.2.9 : Body Syntax error, EmbeddedFile entry is present in a FileSpecification dictionary',
    '1.4.7 : Trailer Syntax error, EmbeddedFile entry is present in the Names dictionary',
    '3.1.11 : Invalid Font definition, BZZZZZ+Inter-Regular: The CIDSet entry is missing for the Composite Subset',
    '3.1.11 : Invalid Font definition, BZZZZZ+Inter-Regular: The CIDSet entry has no stream',
    '3.1.3 : Invalid Font definition, Helvetica: FontFile entry is missing from FontDescriptor',
    '1.4.9 : Trailer Syntax error, Count entry is missing in the outline',
  ]
  expect(refusedLater(refusals)).toEqual(refusals.slice(3))
})
