import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

/** The renderer's built files by the path that asks for them. */
export type RendererFiles = ReadonlyMap<string, string>

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/**
 * Lists a built renderer. A request is looked up in this list and never joined to a folder, so that no trick with a
 * path can leave it.
 */
export async function listRenderer(folder: string): Promise<RendererFiles> {
  const found = new Map<string, string>()
  const visit = async (from: string, path: string): Promise<void> => {
    for (const entry of await readdir(from, { withFileTypes: true })) {
      if (entry.isDirectory()) await visit(join(from, entry.name), `${path}${entry.name}/`)
      else if (entry.isFile()) found.set(`${path}${entry.name}`, join(from, entry.name))
    }
  }
  await visit(folder, '/')
  return found
}

/** The bytes and type of one of the listed files. */
export async function readRendererFile(
  path: string,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string }> {
  return { bytes: await readFile(path), type: types[extname(path)] ?? 'application/octet-stream' }
}
