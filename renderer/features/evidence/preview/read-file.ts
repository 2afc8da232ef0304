import { fail, type Failure } from '../../../../shared/failure.ts'
import { err, ok, type Result } from '../../../../shared/result.ts'

/** The beginning of a file, and whether it is all of it. */
export interface ReadFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly whole: boolean
}

/** Reads up to so many bytes of a stored file. Main compares the file with its hash before it sends any of them. */
export async function readFile(sha256: string, most: number, signal: AbortSignal): Promise<Result<ReadFile, Failure>> {
  try {
    const response = await fetch(`/files/${sha256}`, { signal })
    if (!response.ok) return (await response.json()) as Result<ReadFile, Failure>
    const reader = response.body?.getReader()
    const pieces: Uint8Array[] = []
    let size = 0
    for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
      pieces.push(next.value)
      size += next.value.length
      if (size > most) break
    }
    await reader?.cancel()
    return ok({ bytes: joined(pieces, Math.min(size, most)), whole: size <= most })
  } catch {
    return err(fail('door.lost'))
  }
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    all.set(piece.subarray(0, size - at), at)
    at += Math.min(piece.length, size - at)
  }
  return all
}

/** The bytes as text: UTF-8, or UTF-16 where the file says so, as Windows tools write it; null for what is no text. */
export function textOf({ bytes, whole }: ReadFile): string | null {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  const text = new TextDecoder(label ?? 'utf-8').decode(bytes, { stream: !whole })
  return label === null && text.includes('\u0000') ? null : text
}
