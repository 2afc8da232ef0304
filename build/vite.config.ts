import { fileURLToPath } from 'node:url'
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { scaledLengths } from './scaled-lengths.mjs'
import { shippedLicences } from './shipped-licences.mjs'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** What the drawing of a PDF reads beside its code: character maps, the fourteen standard fonts, and a decoder that is plain script. */
const besidePdf = [
  { from: 'cmaps', to: 'pdf/cmaps', only: /\.bcmap$|^LICENSE/ },
  { from: 'standard_fonts', to: 'pdf/fonts', only: /./ },
  { from: 'wasm', to: 'pdf/decoders', only: /nowasm_fallback\.js$|^LICENSE.*OPENJPEG/ },
] as const

/** Puts those files beside the page, from where the policy of the page lets them be read. */
function pdfFiles(): Plugin {
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  return {
    name: 'pdf-files',
    apply: 'build',
    async generateBundle() {
      for (const { from, to, only } of besidePdf)
        for (const name of (await readdir(join(folder, from))).filter((each) => only.test(each)))
          this.emitFile({ type: 'asset', fileName: `${to}/${name}`, source: await readFile(join(folder, from, name)) })
    },
  }
}

/** The renderer's build. Vite asks for a default export. */
export default defineConfig({
  root: here('../renderer'),
  base: './',
  plugins: [react(), pdfFiles()],
  resolve: { alias: [{ find: /^zod$/, replacement: here('./zod-in-window.mjs') }] },
  define: { SHIPPED_LICENCES: JSON.stringify(shippedLicences()) },
  css: { postcss: { plugins: [scaledLengths] } },
  build: {
    outDir: here('../dist/renderer'),
    emptyOutDir: true,
    target: 'chrome156',
    // The content policy allows no data: scripts or styles, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
})
