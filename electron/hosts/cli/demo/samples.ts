import type { NewRecord } from '../../../../shared/model/intention.ts'

type SampleStory = Omit<NewRecord<'sample'>, 'selectedBy'>

const deviations: Readonly<Record<string, string>> = {
  'CHG-2340': 'Emergency change: no approval recorded, before or after.',
  'CHG-2457': 'Emergency change: approved two days after deployment; the procedure allows one working day.',
}

/** Every sixteenth change of the register, from a start drawn by lot. */
const sampledChanges = [
  2214, 2226, 2238, 2249, 2261, 2273, 2285, 2296, 2307, 2318, 2329, 2340, 2351, 2363, 2375, 2386, 2398, 2410, 2422,
  2434, 2445, 2457, 2478, 2499, 2519,
].map((number) => `CHG-${number}`)

export const samples: Readonly<Record<'changes' | 'leavers', SampleStory>> = {
  changes: {
    title: 'Production changes of the period',
    population: 'All changes to production in acme-pay-prod from 1 October 2025 to 30 September 2026.',
    populationSize: 412,
    source: 'Export of the ticket system, made by the auditor on 8 October 2026.',
    completeness:
      'Deployment events of the pipeline and console changes in CloudTrail for March 2026 were compared with the register: 38 events, 38 tickets.',
    method: 'systematic',
    seed: 'start 7, step 16',
    rationale:
      'The control operates many times a day and failure in single cases is tolerable; 25 items for a population of more than 250 is the size the firm uses for moderate risk.',
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
    population: 'All persons who left the payments, platform and operations teams in the period.',
    populationSize: 9,
    source: 'Personnel system, list of leavers by team, drawn in the presence of the auditor.',
    completeness: 'Headcount at the start, joiners and leavers agree with headcount at the end: 71 + 12 - 9 = 74.',
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
}
