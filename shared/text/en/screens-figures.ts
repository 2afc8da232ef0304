import type { WaitingFor } from '../../model/waiting.ts'

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`)
const listed = (names: readonly string[]) => names.join(', ')

/** The pictures of an assessment and the tables that say the same. */
export const figureWords = {
  asTable: 'Show as a table',
  tableOf: (title: string) => `${title}, as a table`,
  counted: (label: string, count: number) => `${label}: ${count}`,
  conclusionsOf: (name: string) => `Conclusions of ${name}`,
  matrix: 'Who answers for what',
  matrixIntro: 'Each cell says why it is as it is, and leads to its items.',
  matrixAll: 'Whole matrix',
  risk: 'At risk',
  riskMeaning: 'Findings that are still open',
  riskNone: 'No finding is open.',
  riskFigure: (overdue: number) => (overdue === 0 ? 'None is overdue' : `${counted(overdue, 'is', 'are')} overdue`),
  blocks: 'Sign-off',
  blocksMeaning: 'What keeps the preparer from signing',
  blocksFigure: (count: number) => `${counted(count, 'thing blocks', 'things block')} sign-off`,
  blocksNone: 'Nothing blocks sign-off.',
  blocksMore: (count: number) => counted(count, 'other reason', 'other reasons'),
  blocksClosed: 'This revision is past its gate.',
  waits: 'Waiting',
  waitsMeaning: 'Whom the work waits for',
  waitsFigure: (count: number) => counted(count, 'thing waits for somebody', 'things wait for somebody'),
  waitsNone: 'Nobody is waited for.',
  waiting: {
    handover: (_count, names) => `${listed(names)}, who has the assessment`,
    signature: (_count, names) => (names.length > 0 ? `${listed(names)}, to sign` : 'the next signature'),
    review: (count) => `the reviewer: ${counted(count, 'item', 'items')} in review`,
    clearing: (count, names) => `${listed(names)}: ${counted(count, 'answered note', 'answered notes')} to clear`,
    answer: (count) => `the team: ${counted(count, 'review note', 'review notes')} to answer`,
    evidence: (count) => `the client: ${counted(count, 'piece', 'pieces')} of evidence`,
    response: (count) => `management: ${counted(count, 'finding', 'findings')} to answer`,
  } satisfies Readonly<Record<WaitingFor, (count: number, names: readonly string[]) => string>>,
  heat: 'Findings by risk',
  heatIntro: 'Each field leads to its findings.',
  moments: { initial: 'Before treatment', residual: 'After treatment' },
  likelihood: 'Likelihood',
  impact: 'Impact',
  grade: { low: 'Low', moderate: 'Moderate', high: 'High' },
  field: (likelihood: string, impact: string, count: number) =>
    `Likelihood ${likelihood.toLowerCase()}, impact ${impact.toLowerCase()}: ${counted(count, 'finding', 'findings')}`,
  heatEmpty: 'No finding has been graded by likelihood and impact.',
  notGraded: (count: number) => `${counted(count, 'finding is', 'findings are')} not graded`,
  heatCorner: 'Impact, by likelihood',
  ages: 'Open findings by age',
  ageIntro: 'Counted from the day each was raised.',
  age: {
    'to-30': 'Up to 30 days',
    'to-90': '31 to 90 days',
    'to-180': '91 to 180 days',
    'over-180': 'More than 180 days',
  },
  course: 'How the work went',
  courseIntro: 'Items at the end of each day, by the journal.',
  courseLines: { items: 'Items in scope', concluded: 'Concluded', done: 'Done' },
  courseAlt: (from: string, to: string, concluded: number, done: number, items: number) =>
    `From ${from} to ${to}: ${concluded} of ${items} items concluded, ${done} done`,
  courseDay: 'Day',
  courseFailed: 'The journal could not be read.',
} as const
