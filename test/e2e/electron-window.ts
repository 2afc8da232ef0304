import { _electron, type Page } from '@playwright/test'
import { findElectron } from '../../build/electron-runtime.mjs'
import type { OpenedWindow } from './fixtures.ts'
import { environment, inProject, type TestFolders } from './folders.ts'

/** Opens the desktop door on Electron's own runtime. */
export async function openElectronWindow(
  folders: TestFolders,
  watch: (page: Page) => Promise<void>,
): Promise<OpenedWindow> {
  const executablePath = findElectron()
  if (executablePath === null) throw new Error("Electron's runtime is not here")
  const isRootOnLinux = process.platform === 'linux' && process.getuid?.() === 0
  const app = await _electron.launch({
    executablePath,
    args: [inProject('.'), ...(isRootOnLinux ? ['--no-sandbox'] : [])],
    env: environment(folders),
  })
  const page = await app.firstWindow()
  await watch(page)
  const ended = app.waitForEvent('close')
  return {
    page,
    close: () => app.close(),
    kill: async () => {
      app.process().kill('SIGKILL')
      await ended
    },
  }
}
