import { execFile } from 'node:child_process'
import { environment, inProject, type TestFolders } from './folders.ts'

export interface CommandResult {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the built command line in a test's own folders. */
export function runCommand(folders: TestFolders, args: readonly string[]): Promise<CommandResult> {
  return runProgram('dist/demarc.mjs', environment(folders), folders.root, args)
}

/** Runs a built program to its end. */
export function runProgram(
  path: string,
  env: Record<string, string>,
  cwd: string,
  args: readonly string[],
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const options = { env, cwd, maxBuffer: 64 * 1024 * 1024 }
    execFile(process.execPath, [inProject(path), ...args], options, (problem, stdout, stderr) => {
      resolve({ code: problem ? Number(problem.code ?? 1) : 0, stdout, stderr })
    })
  })
}
