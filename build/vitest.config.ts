import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Unit, contract and storage tests. Vitest asks for a default export. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/{unit,contract,storage}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 20_000,
    hookTimeout: 30_000,
    restoreMocks: true,
    // A test that asserts nothing proves nothing.
    expect: { requireAssertions: true },
  },
})
