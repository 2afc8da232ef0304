import { existsSync } from 'node:fs'
import type { Channel } from '../../../shared/ipc/channels.ts'
import { contract, type Reply, type ReplyText, type Sent } from '../../../shared/ipc/contract.ts'
import { Profile } from '../../../shared/model/person.ts'
import { buildApp, type Built, type Extras } from '../../app.ts'
import { findPlaces } from '../places.ts'
import { thisMachine } from '../this-machine.ts'
import { logBug } from './bug.ts'
import { parsed } from './input.ts'
import { must, print, type Found } from './output.ts'

/** The options every command takes. */
export interface Common {
  readonly workspace?: string
  readonly as?: string
  readonly json?: boolean
}

/** `read`: needs no lock. `change`: changes what is there. `make`: makes the workspace too where there is none. */
export type Access = 'read' | 'change' | 'make'

/** What a command works with: the desk, and the same calls a window makes. */
export interface Bench extends Built {
  call<C extends Channel>(channel: C, input: Sent<C>): Promise<Reply<C>>
}

/** Runs a command on a workspace and prints what it found. */
export async function run(common: Common, access: Access, act: (bench: Bench) => Promise<Found>): Promise<void> {
  const places = findPlaces(thisMachine())
  const workspace = common.workspace ?? places.workspace
  const named = common.as === undefined ? null : parsed(Profile, { name: common.as, firm: '', role: '' }, '--as')
  // There is nothing to change in a folder that is not there, and a mistyped one is not made.
  const reads = access === 'read' || (access === 'change' && !existsSync(workspace))
  const extras: Extras = { access: reads ? 'read' : 'own', log: logBug, ...(named && { author: () => named }) }
  const options = { door: 'cli', workspace, profile: places.profile, dist: import.meta.dirname } as const
  // Printed when the workspace is given back: whoever reads may end this process in the middle of it.
  print(await using(must(await buildApp(options, extras)), act), common.json ?? false)
}

/** Works at an app and closes it, whatever happens. */
export async function using<Value>(built: Built, act: (bench: Bench) => Promise<Value>): Promise<Value> {
  try {
    return await act(benchOf(built))
  } finally {
    await built.app.close()
  }
}

/** Makes the calls of a window over the same door, JSON text both ways. */
export function benchOf(built: Built): Bench {
  return {
    ...built,
    call: async (channel, input) => {
      // The door checks as well, in a programmer's words.
      parsed(contract[channel].input, input, channel)
      return must(JSON.parse(await built.app.call(channel, JSON.stringify(input))) as ReplyText<typeof channel>)
    },
  }
}
