import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/*
 * Apache PDFBox Preflight, a validator of PDF/A-1b that knows nothing of how a report was written.
 */

/** What Preflight is made of, where Debian puts it. */
const jars = ['preflight', 'pdfbox2', 'fontbox2', 'xmpbox', 'commons-logging', 'javax.activation', 'jaxb-api']
const jarFolder = '/usr/share/java'
const packages = 'default-jre-headless libpdfbox2-java libactivation-java libjaxb-api-java'

/** Preflight on this computer, or the sentence that says what it lacks. */
export type Found = { readonly classPath: string } | { readonly lacking: string }

/** Looks for Java and for Preflight's files in a folder. */
export function findPreflight(folder = jarFolder): Found {
  const files = jars.map((name) => join(folder, `${name}.jar`))
  const absent = files.filter((file) => !existsSync(file))
  const java = spawnSync('java', ['-version']).error ? ['java'] : []
  if (java.length + absent.length === 0) return { classPath: files.join(':') }
  const names = [...java, ...absent].join(', ')
  return { lacking: `Not checked: ${names} is missing; on Debian run "sudo apt-get install ${packages}".` }
}

/** What Preflight finds wrong with a file, a line for each: empty where it says that the file is valid. */
export function refusalsOf(classPath: string, file: string): string[] {
  const run = spawnSync('java', ['-cp', classPath, 'org.apache.pdfbox.preflight.Validator_A1b', file], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  const said = `${run.stdout}${run.stderr}`
  if (run.status === 0 && said.includes('is a valid PDF/A-1b file')) return []
  const refusals = said.split('\n').filter((line) => /^\d[\d.]* : /.test(line))
  if (refusals.length === 0) throw new Error(`Preflight says neither yes nor why not: ${said.slice(0, 2000)}`)
  return [...new Set(refusals)]
}

/**
 * What PDF/A-1 refuses and PDF/A-3 (ISO 19005-3) allows: files attached to the document (6.8), and a subset of a font without
 * the list of its glyphs (6.2.11.4.2).
 */
const allowedLater = [/^1\.2\.9 : .*EmbeddedFile/, /^1\.4\.7 : .*EmbeddedFile/, /^3\.1\.11 : .*CIDSet entry is missing/]

/** Of what Preflight refuses, what a later part of the standard refuses too. */
export function refusedLater(refusals: readonly string[]): string[] {
  return refusals.filter((refusal) => !allowedLater.some((each) => each.test(refusal)))
}
