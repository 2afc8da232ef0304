import { createHash } from 'node:crypto'
import { inflateSync } from 'node:zlib'
import { canonicalJson } from '../../assessments/rules/hash.ts'
import { attachedNames, Manifest } from '../../shared/model/manifest.ts'
import { ReportModel } from '../../shared/model/report.ts'
import { isNamed, type PdfFile } from './pdf/file.ts'
import { isDict, Stream } from './pdf/values.ts'

/** Attached data of the largest report, many times over; a file made to fill the memory has more. */
const mostBytes = 512 * 1024 * 1024

/** What is attached to a report, as far as it can be read. */
export interface AttachedToReport {
  readonly manifest: Manifest | null
  readonly model: ReportModel | null
  /** SHA-256 of the attached report data, as it is; null where none is attached. */
  readonly modelHash: string | null
}

/** Reads what a report carries. A file that is not a report of Demarc carries nothing of it. */
export function attachedTo(file: PdfFile): AttachedToReport {
  const model = bytesOf(file, attachedNames.model)
  const manifest = bytesOf(file, attachedNames.manifest)
  return {
    manifest: manifest && parsed(Manifest, manifest),
    model: model && parsed(ReportModel, model),
    modelHash: model && createHash('sha256').update(model).digest('hex'),
  }
}

function bytesOf(file: PdfFile, name: string): Buffer | null {
  const names = file.resolve(file.root.get('Names'))
  if (!isDict(names) || !names.has('EmbeddedFiles')) return null
  const found = file.nameTree(names.get('EmbeddedFiles')).get(name)
  if (found === undefined) return null
  const stream = file.resolve(file.dict(file.dict(found).get('EF')).get('F'))
  if (!(stream instanceof Stream)) return null
  const filter = stream.dict.get('Filter')
  if (filter === undefined) return stream.bytes
  if (!isNamed(filter, 'FlateDecode')) return null
  try {
    return inflateSync(stream.bytes, { maxOutputLength: mostBytes })
  } catch {
    return null
  }
}

/** The value, if it is written as Demarc writes it, to the letter. */
function parsed<Value>(
  schema: { safeParse(json: unknown): { success: boolean; data?: Value } },
  bytes: Buffer,
): Value | null {
  const text = bytes.toString('utf8')
  try {
    const json: unknown = JSON.parse(text)
    const result = schema.safeParse(json)
    return result.success && result.data !== undefined && canonicalJson(json) === text ? result.data : null
  } catch {
    return null
  }
}
