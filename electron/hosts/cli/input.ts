import { readFile } from 'node:fs/promises'
import * as z from 'zod'
import { fail, type Failure } from '../../../shared/failure.ts'
import { err } from '../../../shared/result.ts'
import { cli } from '../../../shared/text/en/cli.ts'
import { inputText } from '../../../shared/text/en/input.ts'
import { inputWords } from '../../ipc/input-words.ts'
import { must } from './output.ts'

/** Ends the command: what was typed cannot be used. */
export function refuse(failure: Failure): never {
  return must<never>(err(failure))
}

/** Ends the command with what is wrong with the input, as a clause. */
export function refuseInput(detail: string): never {
  return refuse(fail('input.invalid', { detail }))
}

/** The value as the schema reads it, or the end of the command in an auditor's words. `what` is what it was called. */
export function parsed<Schema extends z.ZodType>(schema: Schema, value: unknown, what: string): z.output<Schema> {
  const result = schema.safeParse(value)
  return result.success ? result.data : refuseInput(inputWords(result.error, value, what))
}

/** As `parsed`, and nothing of the value may be left over: a mistyped field would lose what was written in it. */
export function parsedWhole<Schema extends z.ZodType>(schema: Schema, value: unknown, what: string): z.output<Schema> {
  const read = parsed(schema, value, what)
  const left = leftOver(value, read)
  return left === null ? read : refuseInput(inputText.unknownField({ what, field: left }))
}

/** The first field of a value that did not get through. */
function leftOver(value: unknown, read: unknown): string | null {
  if (typeof value !== 'object' || value === null || typeof read !== 'object' || read === null) return null
  for (const [field, inner] of Object.entries(value)) {
    if (!Object.hasOwn(read, field)) return field
    const below = leftOver(inner, (read as Record<string, unknown>)[field])
    if (below !== null) return `${field}.${below}`
  }
  return null
}

/** Names in a list separated by commas, each once. */
export function names(list: string): string[] {
  const found = list.split(',').map((name) => name.trim())
  return [...new Set(found.filter((name) => name !== ''))]
}

/** The object in a JSON file. */
export async function jsonFile(path: string): Promise<Record<string, unknown>> {
  const text = decode(await fileBytes(path), path)
  return parsed(z.record(z.string(), z.unknown()), jsonOf(text, path), path)
}

/** JSON text as a value. */
export function jsonOf(text: string, what: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return refuseInput(cli.input.notJson({ what }))
  }
}

/** The bytes of a file, or the end of the command in words. */
export async function fileBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'ENOTDIR') return refuse(fail('evidence.missing', { path }))
    if (code === 'EISDIR') return refuseInput(cli.input.notAFile({ what: path }))
    return refuse(fail('evidence.unreadable', { path }))
  }
}

/** Text in another encoding would come in with its letters damaged, so it is refused. */
function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuseInput(cli.input.notUtf8({ what: path }))
  }
}
