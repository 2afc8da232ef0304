import { drawSample, numbered } from '../../../../assessments/rules/sampling.ts'
import type { NewRecord } from '../../../../shared/model/intention.ts'
import { must } from '../output.ts'

type SampleStory = Omit<NewRecord<'sample'>, 'selectedBy'>

const deviations: Readonly<Record<string, string>> = {
  'CHG-2329': 'Emergency change: no approval recorded, before or after.',
  'CHG-2457': 'Emergency change: approved two days after deployment; the procedure allows one working day.',
}

const register = { first: 2108, size: 412 } as const
const drawn = { start: 14, step: 16 } as const

/** Every sixteenth row of the register, from a start drawn by lot; its numbers follow one another. */
const sampledChanges = Array.from(
  { length: Math.floor((register.size - drawn.start) / drawn.step) + 1 },
  (_, index) => `CHG-${register.first + drawn.start - 1 + index * drawn.step}`,
)

/** Eight of 137 sessions, as the program draws them again from the same seed. */
const sessions = { method: 'random', population: numbered(137), size: 8, seed: '20261014' } as const
const sampledSessions = must(drawSample(sessions)).map((row) => `Session ${row}`)

export const samples: Readonly<Record<'changes' | 'leavers' | 'sessions', SampleStory>> = {
  changes: {
    title: 'Production changes of the period',
    population: 'All changes to production in acme-pay-prod from 1 October 2025 to 30 September 2026',
    populationSize: register.size,
    source: 'Register of changes in the ticket system, exported by the auditor on 8 October 2026.',
    completeness:
      'Deployments of the pipeline and console changes in the log archive were compared with the register: by number for each of the twelve months, 412 and 412, and one by one for March 2026, 38 events and 38 tickets.',
    method: 'systematic',
    seed: `start ${drawn.start}, step ${drawn.step}`,
    rationale:
      'The control operates about eight times a week and failure in single cases is tolerable; 25 items for a population of more than 250 is the size the firm uses for moderate risk.',
    selectedOn: '2026-10-08',
    items: sampledChanges.map((name) => ({
      name,
      tickMarks: deviations[name] ? ['T', 'X'] : ['A', 'T'],
      deviation: deviations[name] ?? '',
    })),
    tolerable: 1,
    conclusion:
      'Two deviations against one tolerable, both emergency changes. The control over normal changes can be relied on; the control over emergency changes cannot.',
  },
  leavers: {
    title: 'Leavers with access to AWS accounts',
    population: 'All persons who left the payments, platform and operations teams in the period',
    populationSize: 9,
    source: 'Personnel system, list of leavers by team, drawn in the presence of the auditor.',
    completeness: 'Headcount at the start, joiners and leavers agree with headcount at the end: 71 + 12 − 9 = 74.',
    method: 'all',
    seed: '',
    rationale: 'The population is small enough to be tested whole.',
    selectedOn: '2026-10-08',
    items: ['P-1042', 'P-0988', 'P-1107', 'P-1015', 'P-1120', 'P-0871', 'P-1133', 'P-1066', 'P-1150'].map((name) => ({
      name,
      tickMarks: ['A', 'T'],
      deviation: '',
    })),
    tolerable: 0,
    conclusion: 'No deviation: access ended on the last day in all nine cases.',
  },
  sessions: {
    title: 'Administrative sessions on instances',
    population: 'All sessions of Session Manager in acme-pay-prod from 1 October 2025 to 30 September 2026',
    populationSize: sessions.population.length,
    source: 'Session history of both Regions, exported by the auditor on 14 October 2026.',
    completeness: 'CloudTrail holds 137 events of a session being started in the same time.',
    method: sessions.method,
    seed: sessions.seed,
    rationale:
      'The control is automatic, and a failure would be the same for all sessions; eight items, and not the ten that the catalogue names, are enough to see it work in both Regions.',
    selectedOn: '2026-10-14',
    items: sampledSessions.map((name) => ({ name, tickMarks: ['A', 'T'], deviation: '' })),
    tolerable: 0,
    conclusion: 'No deviation: each of the eight sessions has a transcript and a ticket.',
  },
}
