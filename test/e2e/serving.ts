import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { environment, inProject, type TestFolders } from './folders.ts'

export interface Serving {
  readonly origin: string
  readonly startPage: string
  /** What the program printed, line by line. */
  readonly printed: readonly string[]
  readonly stop: () => Promise<number>
  /** Ends the program without a chance to clean up. */
  readonly kill: () => Promise<number>
}

/** Starts the browser door without a window of its own, and waits until it says where it is. */
export async function serve(folders: TestFolders): Promise<Serving> {
  const child = spawn(process.execPath, programFor(folders), {
    env: environment(folders),
    cwd: folders.library === undefined ? folders.root : inProject('.'),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const printed: string[] = []
  const ended = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
  const found = new Promise<{ origin: string; startPage: string }>((resolve, reject) => {
    const read = (line: string) => {
      printed.push(line)
      const origin = find(printed, /http:\/\/127\.0\.0\.1:\d+/)
      const startPage = find(printed, /\/\S+start\.html/)
      if (origin !== null && startPage !== null) resolve({ origin, startPage })
    }
    createInterface(child.stdout).on('line', read)
    createInterface(child.stderr).on('line', read)
    void ended.then((code) => reject(new Error(`The browser door ended with ${code}:\n${printed.join('\n')}`)))
  })
  const where = await found
  return {
    ...where,
    printed,
    stop: () => {
      child.kill('SIGTERM')
      return ended
    },
    kill: () => {
      child.kill('SIGKILL')
      return ended
    },
  }
}

function find(lines: readonly string[], pattern: RegExp): string | null {
  return pattern.exec(lines.join('\n'))?.[0] ?? null
}

/** The built program; or, over another library, the one that puts the same parts together with it. */
function programFor({ library }: TestFolders): string[] {
  if (library === undefined) return [inProject('dist/browser.mjs'), '--no-window']
  return ['--import', 'tsx', inProject('test/support/library-door-child.ts'), library]
}
