import { requestList } from '../../assessments/rules/request-list.ts'
import { fail, type Failure } from '../../shared/failure.ts'
import type { Exported, Got } from '../../shared/ipc/contract.ts'
import type { RequestList } from '../../shared/model/request-list.ts'
import { err, type Result, ok } from '../../shared/result.ts'
import { fileNames as names } from '../../shared/text/en/file-names.ts'
import { lateness, requestMail, requestText as words } from '../../shared/text/en/requests.ts'
import { csvOf } from '../exchange/csv.ts'
import type { Imprint } from '../report/draw.ts'
import type { Exports } from './exports.ts'
import { fileName } from './file-name.ts'
import type { Work } from './jobs.ts'
import type { OpenAssessment } from './open-assessment.ts'
import { draftModel, drawDocument } from './reports.ts'

type Wanted = Omit<Got<'requests:export'>, 'id'>

const imprint: Imprint = { kind: 'draft', recordHash: null, rendering: 'requests' }

/** The work of handing the request list out: drawn as the firm's reports are, as a table, or as the text of a mail. */
export function requestsWork(
  open: OpenAssessment,
  { evidence, format }: Wanted,
  today: string,
  exports: Exports,
): Work {
  return async (...watching): Promise<Result<Exported, Failure>> => {
    const requests = requestList(open.state, today, evidence)
    if (requests.lines.length === 0) return err(fail('requests.nothing'))
    const name = (ending: string) => fileName(open, names.requests(today), ending)
    if (format === 'csv') return ok(await exports.offer(name('csv'), Buffer.from(requestCsv(requests)), 'text/csv'))
    if (format === 'text') return ok(await exports.offer(name('txt'), Buffer.from(requestMail(requests)), 'text/plain'))
    return drawDocument(
      open,
      exports,
      names.requests(today),
      { model: draftModel(open), requests },
      imprint,
      ...watching,
    )
  }
}

/** The request list as a table. */
export function requestCsv({ lines }: RequestList): string {
  const head = Object.values(words.columns)
  const rows = lines.map((line) => [
    line.ref,
    line.title,
    line.asked,
    line.source,
    line.of,
    line.due ?? '',
    lateness(line),
    words.state(line.state),
    line.items.join(' '),
  ])
  return csvOf([head, ...rows])
}
