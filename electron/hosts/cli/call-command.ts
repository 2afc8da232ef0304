import { fail } from '../../../shared/failure.ts'
import { channels, type Channel } from '../../../shared/ipc/channels.ts'
import { cli } from '../../../shared/text/en/cli.ts'
import { signingCli } from '../../../shared/text/en/cli-signing.ts'
import { jsonOf, refuse } from './input.ts'
import { WrongUsage, type Found } from './output.ts'
import type { Access, Bench } from './run.ts'

/** Channels that change nothing in the workspace, so that they work while another process owns it. */
const reading: ReadonlySet<Channel> = new Set<Channel>([
  'app:info',
  'profile:get',
  'profile:save',
  'catalogue:services',
  'catalogue:regions',
  'catalogue:frameworks',
  'catalogue:factors',
  'catalogue:pictures',
  'catalogue:worksheet',
  'wording:list',
  'wording:look',
  'wording:keep',
  'wording:remove',
  'template:list',
  'assessment:list',
  'assessment:open',
  'assessment:rows',
  'assessment:matrix',
  'assessment:units',
  'assessment:control',
  'assessment:impact',
  'assessment:library',
  'assessment:editions',
  'assessment:edition-differences',
  'assessment:drafts',
  'assessment:history',
  'assessment:check',
  'evidence:verify',
  'identity:list',
  'identity:export',
  'identity:remove',
  'verify:file',
  'report:model',
])

/** The channel of that name. */
export function channelNamed(name: string): Channel {
  const channel = channels.find((each) => each === name)
  if (!channel) return refuse(fail('unknown.channel', { channel: name.slice(0, 80) }))
  if (secret.has(channel)) throw new WrongUsage(signingCli.notByCall({ channel }))
  return channel
}

/** Channels that are given a passphrase, which has no place in a command line that others on the machine can read. */
const secret: ReadonlySet<Channel> = new Set<Channel>(['identity:make', 'identity:import', 'revision:sign'])

/** What a channel needs of the workspace. */
export function accessFor(channel: Channel): Access {
  if (reading.has(channel)) return 'read'
  return channel === 'assessment:create' ? 'make' : 'change'
}

/** Calls a channel as a window would: JSON text in, the reply's value out. */
export async function callChannel({ call }: Bench, channel: Channel, json: string): Promise<Found> {
  // What is in the JSON is checked by the call itself.
  const value = await call(channel, jsonOf(json, cli.input.follows({ channel })) as never)
  return { json: value, text: JSON.stringify(value, null, 2) }
}
