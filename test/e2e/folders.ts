import { fileURLToPath } from 'node:url'

/** The folders of one test. */
export interface TestFolders {
  readonly root: string
  readonly workspace: string
  readonly profile: string
  /** The folder of another library than the shipped one. */
  readonly library?: string
}

/** A path below the project's root. */
export function inProject(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url))
}

/** The environment that keeps a program in a test's own folders. */
export function environment(folders: TestFolders): Record<string, string> {
  const inherited = Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined)
  const own = { DEMARC_WORKSPACE: folders.workspace, DEMARC_PROFILE: folders.profile, TMPDIR: folders.root }
  return { ...Object.fromEntries(inherited), ...own }
}
