import { join } from 'node:path'

/** Where this user's things are kept. */
export interface Places {
  /** "Me" and identities; never in a workspace. */
  readonly profile: string
  /** The assessments. */
  readonly workspace: string
}

export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  readonly home: string
}

const workspaceOption = '--workspace='

/**
 * The folders for this user on this system; `DEMARC_PROFILE` and `DEMARC_WORKSPACE` put them elsewhere, and so does
 * `--workspace=DIR` among the arguments, before the environment.
 */
export function findPlaces(machine: Machine, args: readonly string[] = []): Places {
  const standard = standardPlaces(machine)
  const asked = args.findLast((arg) => arg.startsWith(workspaceOption))?.slice(workspaceOption.length)
  return {
    profile: given(machine.env['DEMARC_PROFILE']) ?? standard.profile,
    workspace: given(asked) ?? given(machine.env['DEMARC_WORKSPACE']) ?? standard.workspace,
  }
}

/** The arguments of a run with another workspace in them. */
export function withWorkspace(args: readonly string[], workspace: string): string[] {
  return [...args.filter((arg) => !arg.startsWith(workspaceOption)), `${workspaceOption}${workspace}`]
}

function standardPlaces({ env, platform, home }: Machine): Places {
  if (platform === 'win32') {
    const roaming = given(env['APPDATA']) ?? join(home, 'AppData', 'Roaming')
    const local = given(env['LOCALAPPDATA']) ?? join(home, 'AppData', 'Local')
    return { profile: join(roaming, 'demarc'), workspace: join(local, 'demarc', 'workspace') }
  }
  if (platform === 'darwin') {
    const support = join(home, 'Library', 'Application Support')
    return { profile: join(support, 'demarc'), workspace: join(support, 'demarc-workspace') }
  }
  const config = given(env['XDG_CONFIG_HOME']) ?? join(home, '.config')
  const data = given(env['XDG_DATA_HOME']) ?? join(home, '.local', 'share')
  return { profile: join(config, 'demarc'), workspace: join(data, 'demarc', 'workspace') }
}

/** A variable that is set but empty counts as not set. */
function given(value: string | undefined): string | undefined {
  return value === undefined || value === '' ? undefined : value
}
