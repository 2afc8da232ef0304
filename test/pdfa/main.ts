import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { claimingPart1, signedAsGivenOut, writtenAsPart1 } from './documents.ts'
import { findPreflight, refusalsOf, refusedLater } from './preflight.ts'

/*
 * `npm run check:pdfa [-- FILE...]`: shows every kind of document, or the reports given, to Apache PDFBox Preflight. Ends with
 * 0 where all are valid, 1 where one is not, and 3 where nothing was checked because Java or Preflight is missing. It is no
 * part of `npm test`, which would have to install a Java runtime for it.
 */

const notChecked = 3

function tell(name: string, refusals: readonly string[], allowed = 0): boolean {
  const beside = allowed > 0 ? ` (but for ${allowed} refusals of PDF/A-1 that PDF/A-3 does not have)` : ''
  console.log(refusals.length === 0 ? `valid    ${name}${beside}` : `INVALID  ${name}`)
  for (const refusal of refusals) console.log(`         ${refusal}`)
  return refusals.length === 0
}

async function checkAll(classPath: string, folder: string, given: readonly string[]): Promise<boolean> {
  const results: boolean[] = []
  if (given.length === 0)
    for (const { name, file } of await writtenAsPart1(folder)) results.push(tell(name, refusalsOf(classPath, file)))
  const asGivenOut = given.length > 0 ? given.map((file) => ({ name: file, file })) : [await signedAsGivenOut(folder)]
  for (const each of asGivenOut) {
    const { name, file } = claimingPart1(each, folder)
    const refusals = refusalsOf(classPath, file)
    const remaining = refusedLater(refusals)
    results.push(tell(name, remaining, refusals.length - remaining.length))
  }
  return results.every(Boolean)
}

const found = findPreflight()
if ('lacking' in found) {
  console.error(found.lacking)
  process.exitCode = notChecked
} else {
  const folder = mkdtempSync(join(tmpdir(), 'demarc-pdfa-'))
  try {
    if (!(await checkAll(found.classPath, folder, process.argv.slice(2)))) process.exitCode = 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
