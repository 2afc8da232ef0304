import { beforeFirst, sealLine, type Unsealed } from '../../assessments/rules/chain.ts'
import { invariant } from '../../shared/invariant.ts'
import { ChangeLine } from '../../shared/model/change.ts'
import { basename, dirname } from 'node:path'
import { nodeDigest } from './digest.ts'
import type { Disk } from './disk.ts'
import { freeName, replaceFile, temporaryPath } from './replace-file.ts'

/**
 * Starts a journal again after damage. The old one is copied aside first, so that at every moment there is a journal
 * and the damaged bytes are kept.
 */
export async function restartJournal(disk: Disk, path: string, change: Unsealed): Promise<ChangeLine> {
  const { line, text } = sealLine(change, beforeFirst, nodeDigest)
  invariant(ChangeLine.safeParse(line).success, 'a recovered state has the shape the reader expects')
  if (await disk.facts(path)) await copyAside(disk, path)
  await replaceFile(disk, path, [text, '\n'])
  return line
}

async function copyAside(disk: Disk, path: string): Promise<string> {
  const aside = await freeName(disk, path, 'damaged')
  const temporary = temporaryPath(aside)
  const copy = await disk.open(temporary, 'new')
  try {
    for await (const bytes of disk.stream(path)) await copy.append(bytes)
    await copy.flush()
  } finally {
    await copy.close()
  }
  await disk.rename(temporary, aside)
  await disk.flushFolder(dirname(path))
  return basename(aside)
}
