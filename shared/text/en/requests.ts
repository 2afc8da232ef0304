import type { EvidenceState } from '../../model/evidence.ts'
import type { RequestLine, RequestList } from '../../model/request-list.ts'
import { dayInWords } from './days.ts'

const states: Readonly<Record<EvidenceState, string>> = {
  requested: 'Requested',
  received: 'Received',
  'under-review': 'Under review',
  approved: 'Approved',
  rejected: 'Rejected, please send it again',
  expired: 'Expired, please send it again',
}

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`)

/** How a request stands to the day it was due, in words; empty where no day was set or it came in. */
export function lateness({ late }: Pick<RequestLine, 'late'>): string {
  if (late === null) return ''
  if (late > 0) return `Overdue by ${days(late)}`
  return late === 0 ? 'Due today' : `Due in ${days(-late)}`
}

/** The list of what is asked of the client, on paper and in a table. */
export const requestText = {
  name: 'Request list',
  title: 'Evidence requested',
  line: 'A list of what is asked for. It says nothing of the results of the assessment.',
  on: (p: { day: string }) => `As of ${dayInWords(p.day)}`,
  client: 'Client',
  assessment: 'Assessment',
  firm: 'Asked by, and to be sent to',
  asOf: 'As of',
  intro:
    'Please send what is listed here by the day given, and name the reference with each file. One piece may serve several items of the checklist. Where something does not exist, say so: that is an answer too.',
  summary: (p: { count: number; overdue: number }) =>
    `${p.count === 1 ? '1 request' : `${p.count} requests`}${p.overdue > 0 ? `, ${p.overdue} overdue` : ''}`,
  nobody: 'Nobody named',
  state: (state: EvidenceState) => states[state],
  source: (p: { source: string }) => `From: ${p.source}`,
  columns: {
    ref: 'Ref.',
    title: 'What is asked for',
    asked: 'Description',
    source: 'Source',
    of: 'Asked of',
    due: 'Due',
    late: 'Lateness',
    state: 'State',
    items: 'Serves items',
  },
} as const

/** The request as an e-mail: its subject in the first line, as a program for mail takes it. */
export function requestMail({ client, title, firm, by, on, lines }: RequestList): string {
  const names = [...new Set(lines.map(({ of }) => of.trim()).filter(Boolean))]
  return [
    `Subject: Evidence requested for ${title} (${client})`,
    '',
    names.length === 1 ? `Dear ${names[0]},` : 'Hello,',
    '',
    `for the assessment "${title}" we ask you for the following, as of ${dayInWords(on)}. Please name the reference with each file.`,
    '',
    ...lines.flatMap((line) => mailLines(line, names.length > 1)),
    'Where something does not exist, please say so: that is an answer too.',
    '',
    'Kind regards',
    ...[by, firm].filter(Boolean),
    '',
  ].join('\n')
}

function mailLines({ ref, title, asked, source, of, due, state, late, items }: RequestLine, named: boolean): string[] {
  const dates = due ? [`by ${dayInWords(due)}`, late !== null && late > 0 ? lateness({ late }).toLowerCase() : ''] : []
  const facts = [
    named && of ? `asked of ${of}` : '',
    ...dates,
    state === 'requested' ? '' : states[state].toLowerCase(),
  ]
  const said = facts.filter(Boolean).join(', ')
  return [
    `${ref}  ${title}${said ? ` (${said})` : ''}`,
    ...asked.split('\n').flatMap((line) => (line.trim() ? [`       ${line.trim()}`] : [])),
    ...(source.trim() ? [`       From: ${source.trim()}`] : []),
    ...(items.length > 0 ? [`       For: ${items.join(', ')}`] : []),
    '',
  ]
}
