import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { cli } from '../../../shared/text/en/cli.ts'
import { diskError } from '../../storage/disk.ts'
import { buildApp } from '../../app.ts'
import { logBug } from './bug.ts'
import { Stage } from './demo/stage.ts'
import { playStory } from './demo/story.ts'
import { exportPdf } from './document-commands.ts'
import { refuse } from './input.ts'
import { CommandFailed, must, print, type Found } from './output.ts'
import { using, type Common } from './run.ts'

/** Plays a whole engagement into an empty folder and writes the report of record beside it. */
export async function demo(folder: string, options: Common): Promise<void> {
  await requireEmpty(folder)
  const stage = new Stage()
  // The invented people sign with identities that nobody keeps.
  const profile = await mkdtemp(join(tmpdir(), 'demarc-demo-'))
  const app = { door: 'cli', workspace: folder, profile, dist: import.meta.dirname } as const
  const extras = { clock: stage.clock, author: stage.author, log: logBug }
  const found = await using(must(await buildApp(app, extras)), async (bench): Promise<Found> => {
    const id = await playStory(stage, bench)
    const report = join(folder, 'report.pdf')
    await exportPdf(bench, id, report)
    const json = { workspace: resolve(folder), assessment: id, report: resolve(report) }
    return { json, text: cli.demoWritten({ folder, report, id }) }
  }).finally(() => rm(profile, { recursive: true, force: true }))
  print(found, options.json ?? false)
}

/** Nothing of the user's is mixed with what is invented. */
async function requireEmpty(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return []
    if (error.code === 'ENOTDIR') throw new CommandFailed(cli.demoNotAFolder({ folder }))
    return refuse(diskError('read', folder, error.code ?? '').failure)
  })
  if (names.length > 0) throw new CommandFailed(cli.demoNotEmpty({ folder }))
}
