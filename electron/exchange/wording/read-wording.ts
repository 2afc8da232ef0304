import type { WordingEntry } from '../../../assessments/rules/wording.ts'
import { fail, type Failure } from '../../../shared/failure.ts'
import { err, ok, type Result } from '../../../shared/result.ts'
import { readCsvWording } from './csv-wording.ts'
import { readOscalCatalog } from './oscal-catalog.ts'

/** The texts of a file, and the edition it names; empty where it names none. */
export interface WordingInFile {
  readonly entries: readonly WordingEntry[]
  readonly edition: string
}

/** Reads the wording of a file: an OSCAL catalog as JSON, or a table as CSV. What it is shows in its first character. */
export function readWording(bytes: Uint8Array, name: string): Result<WordingInFile, Failure> {
  const text = textOf(bytes, name)
  if (!text.ok) return text
  const start = text.value.trimStart()
  if (start === '') return err(fail('wording.nothing', { name }))
  if (start.startsWith('<')) return err(fail('wording.xml', { name }))
  if (/^[{[]/.test(start)) return readOscalCatalog(text.value, name)
  return readCsvWording(text.value, name)
}

function textOf(bytes: Uint8Array, name: string): Result<string, Failure> {
  if (isUtf16(bytes)) return err(fail('wording.encoding', { name }))
  if (bytes.includes(0) || beginsWith(bytes, 'PK') || beginsWith(bytes, '%PDF'))
    return err(fail('wording.not-text', { name }))
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return err(fail('wording.encoding', { name }))
  }
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}

/** Spreadsheets and word processors write archives, which begin with `PK`. */
function beginsWith(bytes: Uint8Array, signature: string): boolean {
  return Buffer.from(bytes.subarray(0, signature.length)).toString('latin1') === signature
}
