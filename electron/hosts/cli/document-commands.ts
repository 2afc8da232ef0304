import { dirname } from 'node:path'
import * as z from 'zod'
import type { ExportKind } from '../../../shared/ipc/contract.ts'
import { Name } from '../../../shared/model/primitives.ts'
import { cli } from '../../../shared/text/en/cli.ts'
import { signingCli } from '../../../shared/text/en/cli-signing.ts'
import { attempt } from '../../storage/storage-error.ts'
import { nodeDisk } from '../../storage/node-disk.ts'
import { currentRevision, nextRole } from '../../../assessments/rules/decide/revisions.ts'
import { exportWork } from '../../assessing/reports.ts'
import { saveAs } from '../../assessing/save-as.ts'
import { parsed } from './input.ts'
import { CommandFailed, must, WrongUsage, type Found } from './output.ts'
import type { Bench } from './run.ts'
import { signersNamed, type NamedSigners } from './sign-commands.ts'

/** Saves the structure of an assessment as a template. */
export async function saveTemplate({ call }: Bench, id: string, given: string, look: boolean): Promise<Found> {
  const name = parsed(Name, given, '--name')
  const { template } = await call('template:save', { assessment: id, name, purpose: '', look })
  return { json: { id: template.id }, text: cli.saved(template) }
}

/** Which document is asked for on the command line. */
export interface ExportOptions {
  readonly rendering?: string
  readonly workingPapers?: boolean
}

function kindOf({ rendering, workingPapers }: ExportOptions): ExportKind {
  const wanted = parsed(z.enum(['full', 'executive']).default('full'), rendering, '--rendering')
  if (!workingPapers) return wanted === 'executive' ? 'executive' : 'record'
  if (rendering !== undefined) throw new WrongUsage(cli.papersAlone())
  return 'working-papers'
}

/**
 * Writes the report of record of the last signed revision, or its executive report; before any sign-off, a draft. Or the
 * firm's working papers, as the work stands.
 */
export async function exportPdf(
  { desk }: Bench,
  id: string,
  file: string,
  options: ExportOptions = {},
): Promise<Found> {
  const kind = kindOf(options)
  await checkTarget(file)
  const open = must(await desk.assessments.get(id))
  const signed = open.state.revisions.filter((candidate) => candidate.recordHash !== null).at(-1)?.number ?? null
  const revision = kind === 'working-papers' ? null : signed
  const work = exportWork(open, { revision, kind }, desk.exports)
  const { sha256, size, missingGlyphs } = must(await work(() => undefined, new AbortController().signal))
  const stored = must(desk.exports.get(sha256))
  must(await saveAs(nodeDisk(), file, stored.stream))
  return {
    json: { file, sha256, size, revision, missingGlyphs },
    text: exported(kind, file, revision),
    notes: missingGlyphs.length > 0 ? [cli.missingGlyphs({ glyphs: missingGlyphs.join(' ') })] : [],
  }
}

/** Writes the report that waits for its next signature. The preparer may name who signs after, as when signing here. */
export async function exportToSign(bench: Bench, id: string, file: string, options: NamedSigners): Promise<Found> {
  await checkTarget(file)
  const open = must(await bench.desk.assessments.get(id))
  const role = nextRole(currentRevision(open.state))
  const signers = signersNamed(open, role ?? 'approver', options)
  const { sha256, size } = must(await bench.desk.toSign(open, { person: null, signers }))
  must(await saveAs(nodeDisk(), file, must(bench.desk.exports.get(sha256)).stream))
  return { json: { file, sha256, size, role }, text: signingCli.wroteToSign({ file, role: role ?? '' }) }
}

function exported(kind: ExportKind, file: string, revision: number | null): string {
  if (kind === 'working-papers') return cli.exportedPapers({ file })
  if (revision === null) return cli.exportedDraft({ file })
  return kind === 'executive' ? cli.exportedExecutive({ file, revision }) : cli.exportedRecord({ file, revision })
}

/** A report takes a while to draw; whether there is a place for it is asked first. */
export async function checkTarget(file: string): Promise<void> {
  const disk = nodeDisk()
  const there = must(await attempt(() => disk.facts(file)))
  if (there?.kind === 'folder') throw new CommandFailed(cli.isFolder({ path: file }))
  const folder = must(await attempt(() => disk.facts(dirname(file))))
  if (folder?.kind !== 'folder') throw new CommandFailed(cli.noFolder({ folder: dirname(file) }))
}
