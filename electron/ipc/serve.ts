import { randomUUID } from 'node:crypto'
import { fail, type Failure } from '../../shared/failure.ts'
import type { Channel } from '../../shared/ipc/channels.ts'
import { contract, type Got, type Handlers } from '../../shared/ipc/contract.ts'
import { err, type Result } from '../../shared/result.ts'
import { inputWords } from './input-words.ts'

/** The longest input of a call, in characters. Bytes of files do not travel this way. */
export const longestCall = 4 * 1024 * 1024

export interface ServeOptions {
  /** Where a bug is written down, once, under the reference its caller is given. */
  readonly log?: (line: string) => void
  /** Checks every reply against the contract too: for tests and development. */
  readonly checkReplies?: boolean
}

/** Answers one call: JSON text in, JSON text out. Whatever is sent and whatever breaks, it never rejects. */
export async function serveCall(
  handlers: Handlers,
  channel: string,
  json: string,
  options: ServeOptions = {},
): Promise<string> {
  try {
    return JSON.stringify(await answer(handlers, channel, json, options.checkReplies ?? false))
  } catch (bug) {
    return JSON.stringify(err(reportBug(channel, bug, options.log)))
  }
}

/** Writes a bug down once and gives the failure a person sees: the reference under which it was written, and no more. */
export function reportBug(where: string, bug: unknown, log: (line: string) => void = toStderr): Failure {
  const reference = randomUUID().slice(0, 8)
  log(`${reference} ${where}: ${bug instanceof Error ? (bug.stack ?? bug.message) : String(bug)}`)
  return fail('door.internal', { reference })
}

function toStderr(line: string): void {
  process.stderr.write(`${line}\n`)
}

async function answer(
  handlers: Handlers,
  channel: string,
  json: string,
  checkReplies: boolean,
): Promise<Result<unknown, Failure>> {
  if (!isChannel(channel)) return err(fail('unknown.channel', { channel: channel.slice(0, 80) }))
  if (json.length > longestCall) return err(fail('door.too-large', { limit: '4 MiB' }))
  const input = readInput(channel, json)
  if (!input.ok) return input
  const reply = await handle(handlers, channel, input.value)
  if (checkReplies && reply.ok) contract[channel].output.parse(reply.value)
  return reply
}

function isChannel(channel: string): channel is Channel {
  return Object.hasOwn(contract, channel)
}

function readInput<C extends Channel>(channel: C, json: string): Result<Got<C>, Failure> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return err(fail('input.invalid', { detail: 'it is not JSON text' }))
  }
  const parsed = contract[channel].input.safeParse(value)
  if (!parsed.success) return err(fail('input.invalid', { detail: inputWords(parsed.error, value, channel) }))
  return { ok: true, value: parsed.data as Got<C> }
}

function handle<C extends Channel>(handlers: Handlers, channel: C, input: Got<C>) {
  return handlers[channel](input)
}
