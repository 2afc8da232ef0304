import { fail, type Failure } from '../shared/failure.ts'
import { err, ok, type Result } from '../shared/result.ts'

/** The most bytes of an upload that travel at once. */
const pieceSize = 4 * 1024 * 1024

/**
 * Sends a file's bytes to main, piece by piece, and gives the id of the finished upload. Pieces are array buffers, because
 * the bodies of blobs were lost on the way in Electron.
 */
export async function upload(
  file: File,
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<Result<string, Failure>> {
  const id = crypto.randomUUID()
  let at = 0
  do {
    const piece = await file.slice(at, at + pieceSize).arrayBuffer()
    const sent = await put(`/files/${id}?at=${at}`, piece, signal)
    if (!sent.ok) return sent
    at += piece.byteLength
    progress(file.size === 0 ? 1 : at / file.size)
  } while (at < file.size)
  return ok(id)
}

async function put(address: string, body: ArrayBuffer, signal: AbortSignal): Promise<Result<unknown, Failure>> {
  try {
    const response = await fetch(address, { method: 'PUT', body, signal })
    return (await response.json()) as Result<unknown, Failure>
  } catch {
    return err(signal.aborted ? fail('upload.unknown') : fail('door.lost'))
  }
}

/** Where the bytes of stored evidence can be fetched under a name. */
export function fileAddress(sha256: string, name: string): string {
  return `/files/${sha256}?name=${encodeURIComponent(name)}`
}
