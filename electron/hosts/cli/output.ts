import { failureText, type Failure } from '../../../shared/failure.ts'
import type { Warning } from '../../../shared/model/change.ts'
import type { Result } from '../../../shared/result.ts'
import { cli } from '../../../shared/text/en/cli.ts'
import { warningText } from '../../../shared/text/en/rules.ts'

/** A command that could not do what was asked: exit code 1 and one sentence. */
export class CommandFailed extends Error {}

/** A command that was given what does not go together: exit code 2. */
export class WrongUsage extends Error {}

/** What a command found, in both forms it can be printed. */
export interface Found {
  readonly json: unknown
  readonly text: string
  readonly warnings?: readonly Warning[]
  /** Sentences for stderr beside the result. */
  readonly notes?: readonly string[]
  /** A sentence for stderr that makes the command end with exit code 1 although it has a result. */
  readonly complaint?: string
}

/** The value, or the end of the command with the failure's sentence. */
export function must<Value>(result: Result<Value, Failure>): Value {
  if (result.ok) return result.value
  throw new CommandFailed(failureText(result.failure))
}

/** Prints a result on stdout, and what deserves a word on stderr. */
export function print({ json, text, warnings = [], notes = [], complaint }: Found, asJson: boolean): void {
  for (const words of [...warnings.map(warningText), ...notes]) say(cli.warning({ words }))
  process.stdout.write(`${asJson ? JSON.stringify(json) : printable(text)}\n`)
  if (complaint === undefined) return
  say(complaint)
  process.exitCode = 1
}

/** One sentence on stderr. */
export function say(sentence: string): void {
  process.stderr.write(`${printable(sentence)}\n`)
}

/** Text without the characters that a terminal obeys. */
function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- the rule is about control characters
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '?')
}

/** Rows of text in columns, as wide as their widest cell. */
export function columns(rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return cli.none()
  const lines = rows.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ')))
  const widths = lines[0]?.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0))) ?? []
  return lines
    .map((line) =>
      line
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
