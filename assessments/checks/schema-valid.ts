import type * as z from 'zod'
import { catalogueProblems as say } from '../../shared/text/en/catalogue-checks.ts'
import { coverageFile } from './coverage-current.ts'
import { nameOf, schemaAt, type Check, type Problem, type ShippedCatalogs } from './library.ts'

/** Every shipped file is where one belongs, is JSON, fits its schema, and has no field the schema does not know. */
export const schemaValid: Check = ({ files }) => files.flatMap(checkFile)

function checkFile({ path: file, json }: ShippedCatalogs['files'][number]): Problem[] {
  if (file === coverageFile) return []
  const schema = schemaAt(file)
  if (!schema) return [{ file, path: '', words: say.unknownKind() }]
  if (json === undefined) return [{ file, path: '', words: say.notJson() }]
  const parsed = schema.safeParse(json)
  if (!parsed.success)
    return parsed.error.issues.map((issue) => ({
      file,
      path: placeOf(json, issue.path),
      words: say.schema({ detail: issue.message }),
    }))
  return lostFields(json, parsed.data, '').map((path) => ({ file, path, words: say.unknownField() }))
}

/** The place of an issue, with ids in the place of numbers where there are any. */
function placeOf(json: unknown, path: z.core.$ZodIssue['path']): string {
  let value = json
  let place = ''
  for (const key of path) {
    const isEntry = Array.isArray(value)
    value = typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined
    place += isEntry ? `[${nameOf(value) ?? String(key)}]` : `${place ? '.' : ''}${String(key)}`
  }
  return place
}

/** Fields that are in the file but not in what the schema made of it. */
function lostFields(given: unknown, kept: unknown, path: string): string[] {
  if (Array.isArray(given))
    return given.flatMap((entry, at) => lostFields(entry, (kept as unknown[])[at], `${path}[${nameOf(entry) ?? at}]`))
  if (typeof given !== 'object' || given === null) return []
  return Object.entries(given).flatMap(([key, value]) => {
    const place = path ? `${path}.${key}` : key
    return Object.hasOwn(kept as object, key)
      ? lostFields(value, (kept as Record<string, unknown>)[key], place)
      : [place]
  })
}
