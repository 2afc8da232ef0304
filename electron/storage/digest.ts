import { createHash, webcrypto } from 'node:crypto'
import type { Digest } from '../../assessments/rules/hash.ts'

/** SHA-256 of a text, by Node's own implementation: several times faster than one in JavaScript. */
export const nodeDigest: Digest = (text) => createHash('sha256').update(text).digest('hex')

/** SHA-256 of bytes as they come from a disk. */
export async function digestStream(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256')
  for await (const bytes of stream) hash.update(bytes)
  return hash.digest('hex')
}

/** SHA-256 of the bytes of a whole report, worked out beside the main thread. */
export async function digestAside(bytes: Uint8Array): Promise<string> {
  return Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes)).toString('hex')
}

/** SHA-256 of bytes. */
export function digestBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
