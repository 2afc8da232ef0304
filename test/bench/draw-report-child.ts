import { createWriteStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { drawReport } from '../../electron/report/draw.ts'
import { invariant } from '../../shared/invariant.ts'
import type { ReportModel } from '../../shared/model/report.ts'
import { spent, tell } from './child.ts'

/* Draws the whole report of a model into a file. */

const [, , source = '', target = ''] = process.argv
const model = JSON.parse(await readFile(source, 'utf8')) as ReportModel
const start = spent()
const drawn = await drawReport(
  model,
  { kind: 'draft', recordHash: null },
  createWriteStream(target),
  () => undefined,
  () => false,
)
invariant(drawn.ok, 'the report is drawn')
tell(spent() - start, drawn.value.pages)
