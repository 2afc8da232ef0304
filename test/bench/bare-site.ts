import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** A page with nothing but the table to compare with, on the loopback address. */
export interface BareSite {
  readonly address: string
  readonly close: () => void
}

/** Serves the bare table with these rows and notes. */
export async function openBareSite(rows: readonly unknown[], notes: readonly string[]): Promise<BareSite> {
  const built = await build({
    entryPoints: [fileURLToPath(new URL('in-page/bare-table.js', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const pages: Readonly<Record<string, readonly [type: string, text: string]>> = {
    '/': [
      'text/html',
      '<!doctype html><title>Bare</title><div id="bare"></div><script type="module" src="table.js"></script>',
    ],
    '/table.js': ['text/javascript', built.outputFiles[0]?.text ?? ''],
    '/rows.json': ['application/json', JSON.stringify(rows)],
    '/notes.json': ['application/json', JSON.stringify(notes)],
  }
  const server = createServer((request, reply) => {
    const [type, text] = pages[request.url ?? ''] ?? ['text/plain', '']
    reply.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(text)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => server.close(),
  }
}
