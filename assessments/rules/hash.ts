import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import { invariant } from '../../shared/invariant.ts'
import type { Sha256 } from '../../shared/model/primitives.ts'

/** SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal. A room with a faster one passes its own. */
export type Digest = (text: string) => Sha256

/** The digest that works everywhere. */
export const sha256Text: Digest = (text) => bytesToHex(sha256(utf8ToBytes(text)))

/** Canonical JSON (RFC 8785): the same value always gives the same text. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value)
  invariant(text !== undefined, 'only JSON values have a canonical form')
  return text
}

/** One SHA-256 for many files: that of the canonical JSON of the list of their paths and hashes. */
export function hashOfFiles(files: readonly { readonly path: string; readonly sha256: Sha256 }[]): Sha256 {
  return hashOf(Object.fromEntries(files.map(({ path, sha256 }) => [path, sha256])))
}

/** SHA-256 of a value's canonical JSON: two values have it in common when they say the same. */
export function hashOf(value: unknown): Sha256 {
  return sha256Text(canonicalJson(value))
}
