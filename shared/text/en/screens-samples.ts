import type { Frequency, SamplingRisk } from '../../model/sampling.ts'

const things = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`

const frequency: Readonly<Record<Frequency, string>> = {
  yearly: 'Once a year',
  quarterly: 'Each quarter',
  monthly: 'Each month',
  'twice-a-month': 'Twice a month',
  weekly: 'Each week',
  daily: 'Each day',
  'many-a-day': 'Many times a day',
}
const risk: Readonly<Record<SamplingRisk, string>> = { lower: 'Lower', higher: 'Higher' }

/** Samples: population, selection, items with tick marks and deviations, and what they come to. */
export const sampleWords = {
  add: 'Draw a sample',
  open: (ref: string) => `Open ${ref}`,
  line: (ref: string, items: number, deviations: number) =>
    `${ref}: ${things(items, 'item', 'items')}, ${things(deviations, 'deviation', 'deviations')}`,
  newTitle: 'Draw a sample',
  editTitle: (ref: string) => `Sample ${ref}`,
  record: 'Record the sample',
  save: 'Save the sample',
  remove: 'Remove',
  removeWords: 'The sample leaves the assessment and the report. It can be undone.',
  raise: 'Save and raise a finding',

  populationPart: 'Population',
  title: 'Title',
  titleHint: 'Such as: Production changes of the period',
  population: 'What the population is',
  populationHint: 'All of what, from when to when, where.',
  by: 'How its items are named',
  bys: { list: 'A list, pasted', numbers: 'By number, 1 to N' },
  list: 'List of the population',
  listHint:
    'One reference a line, up to 100,000. Only the items selected are kept: attach the list itself as evidence.',
  listAgain: 'Paste the list again to select from it again.',
  listSpan: (count: number, first: string, last: string) => `${count} items, from ${first} to ${last}.`,
  listOther: 'Paste another list',
  populationSize: 'Items in the population',
  source: 'Source',
  sourceHint: 'Which system it comes from, and who drew it when.',
  completeness: 'Completeness and accuracy',
  completenessHint: 'How you know that nothing is missing and what is there is right.',

  selectionPart: 'Selection',
  method: 'Method',
  frequency: 'How often the control operates',
  byPopulation: 'By the population',
  frequencies: frequency,
  risk: 'Risk',
  risks: risk,
  size: 'Sample size',
  proposed: (proposal: string) => `Proposed: ${proposal}`,
  proposal: ({ size, by, risk: at, isWhole }: { size: number; by: Frequency; risk: SamplingRisk; isWhole: boolean }) =>
    isWhole
      ? `${things(size, 'item', 'items')}, all there are: the population is no larger than what the firm's table asks for.`
      : `${things(size, 'item', 'items')}, the firm's size for a control that operates ${frequency[by].toLowerCase()}, at ${risk[at].toLowerCase()} risk.`,
  proposalNone: 'A size is proposed once the population has a size.',
  useSize: (size: number) => `Take ${size}`,
  rationale: 'Why this size and method',
  seed: 'Seed',
  seedHint: 'The same seed, list and size select the same items again, here or with a hash program.',
  select: 'Select the items',
  selectAgain: 'Select again with this seed',
  selected: (count: number) => things(count, 'item selected.', 'items selected.'),
  repeated: (count: number) => `The same ${things(count, 'item', 'items')} again: the selection can be repeated.`,
  stale: 'The items were selected with another method, seed, size or population. Select them again, or put it back.',
  chosen: 'Items you choose',
  chosenHint: 'One a line. The auditor chooses them, never the client.',
  take: 'Take these items',
  selectedBy: 'Selected by',
  selectedOn: 'Selected on',

  sizes: 'Sizes of the firm',
  sizesWords:
    'Customary in the profession; no standard prescribes them. What you change here is proposed in every assessment on this computer from now on.',
  sizeOf: (of: Frequency, at: SamplingRisk) => `${frequency[of]}, ${risk[at].toLowerCase()} risk`,
  sizesInvalid: 'Sizes are whole numbers from 1 to 1000.',
  sizesReset: 'Go back to the customary sizes',

  itemsPart: 'Items',
  noItems: 'None selected yet.',
  item: 'Item',
  tickMarks: 'Tick marks',
  tickMarksOf: (item: string) => `Tick marks of ${item}`,
  deviation: 'Deviation',
  deviationOf: (item: string) => `Deviation of ${item}`,
  itemsHint: 'Type the letters of the tick marks. Enter or the arrow down goes to the item below, the arrow up above.',
  rest: 'Tick marks of all not tested yet',
  markRest: 'Mark the rest',
  untested: (count: number) =>
    count === 0 ? 'Every item is tested.' : `${things(count, 'item', 'items')} not tested yet.`,

  resultPart: 'Result',
  tolerable: 'Tolerable deviations',
  verdict: {
    'nothing-selected': () => 'Nothing is selected yet.',
    exceeded: (found: number, tolerable: number) =>
      `${things(found, 'deviation', 'deviations')}, ${tolerable} tolerable: too many. The control cannot be relied on as it is; raise a finding, or say why not.`,
    untested: (found: number, tolerable: number, untested: number) =>
      `${things(untested, 'item', 'items')} not tested yet. ${things(found, 'deviation', 'deviations')} so far, ${tolerable} tolerable.`,
    tolerable: (found: number, tolerable: number) =>
      `${things(found, 'deviation', 'deviations')}, ${tolerable} tolerable: not too many. Look into the cause of each all the same.`,
    none: () => 'All items were tested, and none deviates.',
  },
  conclusion: 'Conclusion',
  numberNeeded: 'Give a whole number.',

  findingTitle: (title: string) => `Deviations: ${title}`,
  findingCondition: (p: {
    ref: string
    title: string
    deviations: number
    items: number
    population: number
    tolerable: number
  }) =>
    `${p.deviations} of ${things(p.items, 'item', 'items')} in sample ${p.ref} (${p.title}, drawn from ${p.population}) ${p.deviations === 1 ? 'deviates' : 'deviate'}; ${p.tolerable} would be tolerable.`,
  findingItem: (name: string, deviation: string) => `– ${name}: ${deviation}`,
} as const
