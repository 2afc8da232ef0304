import { describe, expect, it } from 'vitest'
import { editionCurrent, editionPaths } from '../../../../assessments/checks/edition-current.ts'
import { readShipped } from '../../../../assessments/checks/library.ts'
import { s3 } from '../../../support/catalogue.ts'
import { editionFile, s3File, shipped, withEdition } from '../../../support/shipped.ts'

const texts = () => shipped().files.map(({ path, text }) => ({ path, text }))
const problemsOf = (files: readonly { path: string; text: string }[]) =>
  editionCurrent(readShipped(files)).map(({ file, words }) => `${file} ${words}`)

describe('the edition', () => {
  it('is current when it names the bytes that are there', () => {
    expect(problemsOf(texts())).toEqual([])
  })

  it('is not when a file was changed, even by a space', () => {
    const files = texts().map((file) => (file.path === s3File ? { ...file, text: `${file.text} ` } : file))
    expect(problemsOf(files)).toEqual([
      expect.stringMatching(`^${s3File} The file is not the one the edition test-1 names`),
    ])
  })

  it('is not when a file is gone, or new', () => {
    expect(problemsOf(texts().filter(({ path }) => path !== s3File))).toEqual([expect.stringMatching(/s3.*not there/)])
    const added = { path: 'catalogs/aws/services/sqs/1.json', text: JSON.stringify({ ...s3, id: 'sqs' }) }
    expect(problemsOf([...texts(), added])).toEqual([expect.stringMatching(/sqs.*does not name/)])
  })

  it('must be there', () => {
    expect(problemsOf(texts().filter(({ path }) => path !== editionFile))).toEqual([
      expect.stringMatching(/No catalogue edition/),
    ])
  })

  it('leaves out templates and older versions, and the edition before still names its own', () => {
    const newer = 'catalogs/aws/services/s3/10.json'
    const paths = [...texts().map(({ path }) => path), newer, 'catalogs/aws/services/s3/2.json']
    const named = editionPaths(paths)
    expect(named).toContain(newer)
    expect(named.filter((path) => path.includes('/s3/'))).toEqual([newer])
    expect(named.filter((path) => /templates|editions/.test(path))).toEqual([])
    expect(named).toEqual([...named].sort())
    const next = withEdition(texts().filter(({ path }) => path !== editionFile))
    const renamed = next.map((file) =>
      file.path === editionFile
        ? { path: 'catalogs/aws/editions/test-2.json', text: file.text.replace('test-1', 'test-2') }
        : file,
    )
    expect(problemsOf([...texts(), ...renamed.filter(({ path }) => path.includes('editions'))])).toEqual([])
  })
})
