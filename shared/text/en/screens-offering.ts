/** Where services are offered: the auditor's own record, service by Region. */
export const offeringWords = {
  title: 'Where services are offered',
  intro:
    'Demarc keeps no list of which service is offered in which Region: such a list would be out of date. Look it up on the day, for instance in the AWS list of services by Region, and record what you found.',
  counts:
    'A service counts as offered until you record that it is not. Where it is not offered, no result is expected at that Region’s locations.',
  noServices: 'No service is in scope yet. Add services first; they then stand here by Region.',
  noServicesDo: 'Go to the services',
  noRegions: 'No Region is in scope yet. Add Regions above; services then stand here by Region.',
  service: 'Service',
  global: 'global: one control plane, bound to no Region',
  states: { unrecorded: 'not recorded', offered: 'offered', missing: 'not offered' },
  seen: (day: string) => `seen ${day}`,
  cell: (service: string, region: string, state: string) => `${service} in ${region}: ${state}`,
  formTitle: (service: string, region: string) => `${service} in ${region}`,
  state: 'What you found',
  choices: {
    offered: 'Offered',
    missing: 'Not offered',
    unrecorded: 'Not recorded: counts as offered',
  },
  on: 'Looked up on',
  onNeeded: 'Give the day you looked it up.',
  source: 'Source',
  sourceHint: 'Where you saw it, such as the page or the console; printed',
  sourceNeeded: 'Say where you saw it.',
  save: 'Record',
  done: (service: string, region: string, state: string) => `${service} in ${region}: ${state}. No row changes.`,
} as const
