import { join } from 'node:path'
import type { Received } from '../../shared/ipc/contract.ts'
import { ok } from '../../shared/result.ts'
import { fileNames } from '../../shared/text/en/file-names.ts'
import type { Desk } from '../desk.ts'
import { makeFolderDurably } from '../storage/disk.ts'
import { attempt } from '../storage/storage-error.ts'
import { fileName } from './file-name.ts'
import { handOverTo } from './handing-over.ts'
import type { Work } from './jobs.ts'
import type { OpenAssessment } from './open-assessment.ts'
import { receiveFile } from './receiving.ts'

/** What a hand-over file is called while it waits. The ending is Demarc's own, so that no other program opens and repacks it. */
function outboxName(id: string): string {
  return `${id}-handover.demarc`
}

/** The work of handing over from a window: the file waits in the workspace's outbox until it is fetched. */
export function handoverWork({ workspace, exports }: Desk, open: OpenAssessment, to: string): Work {
  return async (progress, signal) => {
    const { disk, outbox } = workspace
    const made = await attempt(() => makeFolderDurably(disk, outbox))
    if (!made.ok) return made
    const path = join(outbox, outboxName(open.id))
    const name = fileName(open, fileNames.handover(to), 'demarc')
    const written = await handOverTo(open, to, { disk, path }, { progress, signal })
    return written.ok ? ok(exports.offerFile({ ...written.value, path, name })) : written
  }
}

/** The work of receiving an upload. Its bytes go, whatever comes of it. */
export function receiveWork(desk: Desk, upload: string, name: string): Work<Received> {
  return async (progress, signal) => {
    const { workspace, assessments, clock } = desk
    const author = await desk.author()
    if (!author.ok) return author
    const staged = await workspace.uploads.finish(upload)
    if (!staged.ok) return staged
    const { path } = staged.value
    const handed = { disk: workspace.disk, path, name }
    const received = await receiveFile({ workspace, assessments, clock, author: author.value }, handed, {
      progress,
      signal,
    })
    await attempt(() => workspace.disk.remove(path))
    return received.ok ? ok({ assessment: received.value }) : received
  }
}
