import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reportModel } from '../../assessments/rules/report-model/report-model.ts'
import { workingPapers } from '../../assessments/rules/report-model/working-papers.ts'
import { readLogo } from '../../electron/exchange/logo.ts'
import type { Beside } from '../../electron/report/draw.ts'
import type { Imprint } from '../../electron/report/imprint.ts'
import type { ReportModel } from '../../shared/model/report.ts'
import { filledAssessment } from '../support/filled-state.ts'
import { drawInto } from '../support/pdf-reading.ts'
import { logoOf, pngPicture } from '../support/pictures.ts'
import { demandingReport, sampleRecordHash, sampleReport } from '../support/sample-report.ts'
import { signedReport } from '../support/signed-report.ts'

/*
 * The documents Preflight is shown: every kind that Demarc draws, written as PDF/A-1b; and files as they are given out, with
 * nothing changed but the part of the standard they name.
 */

/** A document to check. */
export interface Checked {
  readonly name: string
  readonly file: string
}

interface Drawing {
  readonly name: string
  readonly model: ReportModel
  readonly imprint: Imprint
  readonly beside?: Beside
}

const draft: Imprint = { kind: 'draft', recordHash: null }
const copy: Imprint = { kind: 'copy', recordHash: sampleRecordHash }
const record: Imprint = { kind: 'record', recordHash: sampleRecordHash }
const occasion = { date: '2026-12-01T10:00:00Z', signing: null }

function branded(): Drawing {
  const logo = readLogo(pngPicture(), 'firm.png')
  if (!logo.ok) throw new Error('the picture is a logo')
  const { png, width, height } = logo.value
  const firmLogo = logoOf(png, width, height)
  const model = sampleReport()
  return {
    name: 'full report on US Letter with a logo that is half see-through',
    model: { ...model, branding: { ...model.branding, firmLogo, accent: '#7a1f5c', paper: 'letter' } },
    imprint: copy,
    beside: { pictures: { [firmLogo.sha256]: png } },
  }
}

function filled(): Drawing[] {
  return (['advisory', 'certification'] as const).flatMap((mode) => {
    const { state, engagement } = filledAssessment(mode)
    const papers = workingPapers(state, engagement.catalogues, occasion, [])
    return [
      {
        name: `report of every field, ${mode}`,
        model: reportModel(state, engagement.catalogues, occasion),
        imprint: draft,
      },
      {
        name: `working papers of every field, ${mode}`,
        model: papers.report,
        imprint: { ...draft, rendering: 'working-papers' as const },
        beside: { papers },
      },
    ]
  })
}

function drawings(): Drawing[] {
  return [
    { name: 'full report with empty signature fields', model: sampleReport(), imprint: record },
    { name: 'executive report', model: sampleReport(), imprint: { ...copy, rendering: 'executive' } },
    { name: 'report in many scripts', model: demandingReport(), imprint: draft },
    branded(),
    ...filled(),
  ]
}

/** Draws every kind of document as PDF/A-1b. */
export async function writtenAsPart1(folder: string): Promise<Checked[]> {
  const checked: Checked[] = []
  for (const [index, { name, model, imprint, beside }] of drawings().entries()) {
    const file = join(folder, `${index}.pdf`)
    await drawInto(file, model, imprint, { ...beside, standard: 'PDF/A-1b' })
    checked.push({ name, file })
  }
  return checked
}

/** A report with three signatures, as it is given out. */
export async function signedAsGivenOut(folder: string): Promise<Checked> {
  const file = join(folder, 'signed.pdf')
  writeFileSync(file, (await signedReport(folder)).report)
  return { name: 'report with three signatures, as it is given out', file }
}

/** Each place where a file says which part of the standard it follows, and what it says there for part 1. */
const claims: readonly (readonly [said: string, instead: string])[] = [
  ['%PDF-1.7', '%PDF-1.4'],
  ['<pdfaid:part>3<', '<pdfaid:part>1<'],
  ['<pdfaid:conformance>A<', '<pdfaid:conformance>B<'],
]

/** A copy of a file that differs in these three places only, so that a validator of part 1 reads it. */
export function claimingPart1({ name, file }: Checked, folder: string): Checked {
  const bytes = readFileSync(file)
  for (const [said, instead] of claims) {
    const at = bytes.indexOf(said, 0, 'latin1')
    if (at < 0 || bytes.indexOf(said, at + 1, 'latin1') >= 0)
      throw new Error(`${name}: "${said}" does not stand there once`)
    bytes.write(instead, at, 'latin1')
  }
  const changed = join(folder, 'claiming-part-1.pdf')
  writeFileSync(changed, bytes)
  return { name, file: changed }
}
