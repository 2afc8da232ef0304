import mime from 'mime'
import { basename } from 'node:path'

/** The media type a file's name promises; plain bytes where it promises none. */
export function mediaTypeOf(path: string): string {
  return mime.getType(basename(path)) ?? 'application/octet-stream'
}
