import { invariant } from '../../shared/invariant.ts'
import type { Beside } from './beside.ts'
import type { Section } from './context.ts'
import type { Imprint } from './imprint.ts'
import { conclusion } from './sections/conclusion.ts'
import { documentControl } from './sections/document-control.ts'
import { editions, editionsInFull } from './sections/editions.ts'
import { evidence } from './sections/evidence.ts'
import { findings } from './sections/findings.ts'
import { frameworks } from './sections/frameworks.ts'
import { glossary } from './sections/glossary.ts'
import { methodology } from './sections/methodology.ts'
import { people } from './sections/people.ts'
import { priorFindings } from './sections/prior-findings.ts'
import { registers } from './sections/registers.ts'
import { reliance } from './sections/reliance.ts'
import { remediation } from './sections/remediation.ts'
import { responsibility } from './sections/responsibility.ts'
import { scope } from './sections/scope.ts'
import { services } from './sections/services.ts'
import { signOff } from './sections/sign-off.ts'
import { summary } from './sections/summary.ts'
import { verify } from './sections/verify.ts'
import { worksheet } from './sections/worksheet.ts'
import { keyFigures, scopeInBrief, topFindings } from './sections/executive.ts'
import { recordReference } from './sections/record-reference.ts'
import { requestSection } from './sections/requests.ts'
import { itemPapers } from './sections/working/items.ts'
import { historyOf, reviewNotes, shelvedWork } from './sections/working/log.ts'

/** What every full document has, in its order. The contents follow the first. */
const body: readonly Section[] = [
  documentControl,
  conclusion,
  summary,
  scope,
  responsibility,
  worksheet,
  reliance,
  methodology,
  frameworks,
  services,
  findings,
  priorFindings,
  remediation,
  evidence,
  registers,
  people,
]

/** The parts of a document after the cover, where it has one. */
export function partsOf({ rendering = 'full' }: Imprint, { papers, requests }: Beside): readonly Section[] {
  if (rendering === 'requests') {
    invariant(requests, 'a request list is drawn of requests')
    return [requestSection(requests)]
  }
  if (rendering === 'executive')
    return [conclusion, summary, scopeInBrief, keyFigures, topFindings, remediation, recordReference]
  if (rendering === 'full') return [...body, signOff, editions, glossary, verify]
  invariant(papers, 'working papers are drawn of what the firm keeps')
  return [
    ...body,
    recordReference,
    itemPapers(papers),
    reviewNotes(papers),
    shelvedWork(papers),
    historyOf(papers),
    editionsInFull,
    glossary,
  ]
}
