import { reportText, reportWords } from './report.ts'

/** A label of the report inside a sentence: without its capital, unless that is part of a name (`SOC`, `FedRAMP`). */
const inSentence = (words: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(words).map(([value, label]) => [
      value,
      /^[A-Z][a-z-]*(?![A-Za-z])/.test(label) ? `${label.charAt(0).toLowerCase()}${label.slice(1)}` : label,
    ]),
  )

const conclusion = inSentence(reportWords.conclusion)
const effectiveness = inSentence(reportWords.effectiveness)
const scopeStatus = inSentence(reportWords.scopeStatus)
const partition = reportWords.partition
const determination = inSentence(reportWords.determination)
const framework = reportWords.framework

/**
 * The words for values of closed lists, by what has the value and its field: a list of one field must not lend its words to another
 * of the same name.
 */
export const valueWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'item.conclusion': conclusion,
  'item.design': effectiveness,
  'item.operating': effectiveness,
  'item.workStatus': inSentence(reportText.papers.workStatus),
  'about.kind': inSentence(reportWords.kind),
  'about.mode': inSentence(reportWords.mode),
  'about.rating': inSentence(reportWords.rating),
  'about.frameworks': framework,
  'branding.paper': { a4: 'A4', letter: 'Letter' },
  'person.kind': { team: 'team member', client: 'client contact', interviewee: 'interviewee' },
  'account.status': scopeStatus,
  'region.status': scopeStatus,
  'region.partition': partition,
  'unit.kind': inSentence(reportWords.unitKind),
  'unit.class': inSentence(reportWords.serviceClass),
  'procedure.method': inSentence(reportWords.method),
  'procedure.depth': reportWords.depth,
  'procedure.outcome': inSentence(reportWords.outcome),
  'procedure.tickMarks': reportWords.tickMark,
  'deviation.conclusion': conclusion,
  'sample.method': inSentence(reportWords.sampleMethod),
  'evidence.kind': inSentence(reportWords.evidenceKind),
  'evidence.state': inSentence(reportWords.evidenceState),
  'finding.side': inSentence(reportWords.findingSide),
  'finding.class': inSentence(reportWords.findingClass),
  'finding.severity': inSentence(reportWords.severity),
  'finding.status': inSentence(reportWords.findingStatus),
  'finding.response': inSentence(reportWords.position),
  'finding.risk': reportWords.grade,
  'priorFinding.status': inSentence(reportWords.priorStatus),
  'attestation.type': inSentence(reportWords.attestationType),
  'attestation.opinion': inSentence(reportWords.opinion),
  'attestation.partition': partition,
  'determination.framework': framework,
  'determination.proposed': determination,
  'determination.result': determination,
  'worksheet.status': inSentence(reportWords.worksheetStatus),
  'target.framework': framework,
  'target.goal': determination,
  'target.priority': inSentence(reportWords.priority),
  'practice.result': inSentence(reportWords.practice),
  'training.team': inSentence(reportWords.auditTeam),
  'partner.kind': inSentence(reportWords.partner),
  'override.origination': inSentence(reportWords.origination),
  'override.party': inSentence(reportWords.party),
  'location.coverage': reportWords.coverage,
}

/** Values that say that nothing was said yet: what comes after one of them was set for the first time. */
export const notYet: ReadonlySet<unknown> = new Set(['', null, 'not-assessed', 'not-rated', 'not-recorded'])
