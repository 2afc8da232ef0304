import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { scaledLengths } from './scaled-lengths.mjs'
import { shippedLicences } from './shipped-licences.mjs'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The renderer's build. Vite asks for a default export. */
export default defineConfig({
  root: here('../renderer'),
  base: './',
  plugins: [react()],
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
