import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundle } from '../../build/bundle.mjs'

/** A folder like `dist`: the real preload and shim, freshly bundled, and a small page in place of the renderer. */
export async function buildDoors(): Promise<{ dist: string; run: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'demarc-doors-'))
  const dist = join(folder, 'dist')
  await bundle(['preload', 'window-shim'], dist)
  mkdirSync(join(dist, 'renderer', 'assets'), { recursive: true })
  writeFileSync(join(dist, 'renderer', 'index.html'), page)
  writeFileSync(join(dist, 'renderer', 'assets', 'app.js'), 'document.title = "In"')
  writeFileSync(join(dist, 'secret.txt'), 'not for a window')
  const run = mkdtempSync(join(folder, 'run-'))
  return { dist, run, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

const page = `<!doctype html>
<html><head>
<meta name="csp-nonce" content="__CSP_NONCE__" />
<script type="module" crossorigin src="./assets/app.js"></script>
</head><body></body></html>
`
