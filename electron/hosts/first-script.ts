import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Where the browser door serves the script that runs before the app's own. */
export const firstScriptPath = '/first.js'

/** The unchanged preload behind the shim that stands in for Electron. */
export async function makeFirstScript(dist: string): Promise<string> {
  const [shim, preload] = await Promise.all([
    readFile(join(dist, 'window-shim.js'), 'utf8'),
    readFile(join(dist, 'preload.cjs'), 'utf8'),
  ])
  return `(() => {
${shim}
const require = (name) => {
  if (name === 'electron') return windowShim.electron;
  throw new Error('The preload may not require ' + name);
};
const module = { exports: {} }, exports = module.exports;
${preload}
})();
`
}
