import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findPlaces } from '../../../../electron/hosts/places.ts'

const home = join('/', 'home', 'ana')

test('follows the folders of the desktop standard on Linux', () => {
  expect(findPlaces({ env: {}, platform: 'linux', home })).toEqual({
    profile: join(home, '.config', 'demarc'),
    workspace: join(home, '.local', 'share', 'demarc', 'workspace'),
  })
  const env = { XDG_CONFIG_HOME: '/c', XDG_DATA_HOME: '/d' }
  expect(findPlaces({ env, platform: 'linux', home })).toEqual({
    profile: join('/c', 'demarc'),
    workspace: join('/d', 'demarc', 'workspace'),
  })
})

test('follows the folders of the system on macOS and Windows', () => {
  const support = join(home, 'Library', 'Application Support')
  expect(findPlaces({ env: {}, platform: 'darwin', home })).toEqual({
    profile: join(support, 'demarc'),
    workspace: join(support, 'demarc-workspace'),
  })
  const env = { APPDATA: join('/', 'roaming'), LOCALAPPDATA: join('/', 'local') }
  expect(findPlaces({ env, platform: 'win32', home })).toEqual({
    profile: join('/', 'roaming', 'demarc'),
    workspace: join('/', 'local', 'demarc', 'workspace'),
  })
})

test.each(['linux', 'darwin', 'win32'] as const)('keeps the profile outside the workspace on %s', (platform) => {
  const { profile, workspace } = findPlaces({ env: {}, platform, home })
  expect(profile.startsWith(workspace)).toBe(false)
})

test('goes where the variables say, and takes an empty one as not set', () => {
  const env = { DEMARC_PROFILE: '/p', DEMARC_WORKSPACE: '/w' }
  expect(findPlaces({ env, platform: 'linux', home })).toEqual({ profile: '/p', workspace: '/w' })
  const empty = { DEMARC_PROFILE: '', DEMARC_WORKSPACE: '', XDG_CONFIG_HOME: '' }
  expect(findPlaces({ env: empty, platform: 'linux', home }).profile).toBe(join(home, '.config', 'demarc'))
})
