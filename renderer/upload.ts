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
  const sent = await sendPieces(id, file, progress, signal)
  if (sent.ok) return ok(id)
  giveUp(id)
  return sent
}

async function sendPieces(
  id: string,
  file: File,
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<Result<void, Failure>> {
  let at = 0
  do {
    const piece = await readPiece(file, at)
    if (!piece.ok) return piece
    const sent = await put(`/files/${id}?at=${at}`, piece.value, signal)
    if (!sent.ok) return sent
    at += piece.value.byteLength
    progress(file.size === 0 ? 1 : at / file.size)
  } while (at < file.size)
  return ok(undefined)
}

/** A folder that was dropped, or a file that went away meanwhile, cannot be read. */
async function readPiece(file: File, at: number): Promise<Result<ArrayBuffer, Failure>> {
  try {
    return ok(await file.slice(at, at + pieceSize).arrayBuffer())
  } catch {
    return err(fail('evidence.unreadable', { path: file.name }))
  }
}

/** Tells main that an upload is not wanted any more, so that its bytes go; also while the page is being left. */
export function giveUp(upload: string): void {
  void fetch(`/files/${upload}`, { method: 'DELETE', keepalive: true }).catch(() => undefined)
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
