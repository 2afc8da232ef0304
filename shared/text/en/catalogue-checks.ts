/** What can be wrong with a shipped catalogue, mapping, edition or template. Read by the people who write them. */
export const catalogueProblems = {
  notJson: () => 'The file is not JSON.',
  unknownKind: () => 'A file at this path is not part of the library.',
  schema: (p: { detail: string }) => `Does not fit the schema: ${p.detail}.`,
  unknownField: () => 'The schema has no such field; it would be dropped without a word.',
  fileName: (p: { expected: string }) => `By its content this file belongs at ${p.expected}.`,
  duplicateId: (p: { id: string; other: string }) =>
    `The id ${p.id} is already used in ${p.other}. Ids are never reused.`,
  withdrawnId: (p: { id: string; other: string }) =>
    `The id ${p.id} was withdrawn after ${p.other} and does not come back. Ids are never reused.`,
  idPrefix: (p: { id: string; expected: string }) => `The id ${p.id} must begin with "${p.expected}".`,
  procedureOrder: (p: { id: string; expected: string }) =>
    `The procedure is numbered ${p.id}; the next number is ${p.expected}.`,
  unknownRequirement: (p: { framework: string; id: string }) => `${p.framework} has no requirement ${p.id}.`,
  unknownFramework: (p: { framework: string }) => `No framework ${p.framework} ships.`,
  doubleReference: (p: { framework: string; id: string }) => `${p.framework} ${p.id} is referred to twice.`,
  unknownGroup: (p: { group: string }) => `The framework has no group ${p.group}.`,
  emptyGroup: (p: { group: string }) => `No requirement and no group stands under ${p.group}.`,
  nothingProvided: (p: { origination: string }) =>
    `"Provided" is none, but the control is ${p.origination}: say what AWS provides.`,
  nothingToDo: (p: { origination: string }) =>
    `"Responsibility" is none, but the control is ${p.origination}: say what the customer must do.`,
  providedActor: () => 'What is provided must begin with "AWS": it says what AWS does.',
  responsibilityActor: (p: { actors: string }) => `A responsibility begins with who acts: ${p.actors}.`,
  partVerb: () => 'A part in a control begins with what this party does: "Keeps", "Sets", "Runs".',
  inheritable: (p: { origination: string; expected: string; found: string }) =>
    `A control that is ${p.origination} can be inherited: ${p.expected}; here it says ${p.found}.`,
  awsMissing: (p: { origination: string }) =>
    `The control is ${p.origination}, but AWS is not among those who perform it.`,
  partyName: () => 'A function of the client and a third party are named; every other party is not.',
  twoNames: (p: { name: string; other: string }) =>
    `"${p.name}" and "${p.other}" are one document under two names or publishers. Give it one.`,
  website: () => 'A website is no document: name the page.',
  fewProcedures: (p: { count: number }) => `A control needs at least two procedures; this one has ${p.count}.`,
  placeholder: (p: { word: string }) => `"${p.word}" stands for something still to be written.`,
  literal: (p: { found: string }) => `"${p.found}" is read word for word: put the whole name between backticks.`,
  layerWithoutSide: (p: { layer: string }) => `The split says nothing about the layer ${p.layer}.`,
  layerNotThere: (p: { layer: string }) =>
    `The control is on the layer ${p.layer}, which the service does not have under any choice of its options.`,
  unknownOption: (p: { option: string }) => `The service has no option ${p.option}.`,
  unknownChoice: (p: { option: string; choice: string }) => `The option ${p.option} has no choice ${p.choice}.`,
  everyChoice: (p: { option: string }) => `Every choice of ${p.option} is named, so the condition says nothing.`,
  doubleEffect: (p: { layer: string }) => `The choice moves the layer ${p.layer} twice.`,
  optionOfSet: () => 'Only the controls of a service can depend on an option.',
  duplicatePrefix: (p: { prefix: string; other: string }) =>
    `The prefix ${p.prefix} already begins the references of ${p.other}.`,
  reservedPrefix: (p: { prefix: string }) => `The prefix ${p.prefix} is kept for other working papers.`,
  sameFramework: () => 'A mapping leads from one framework to another.',
  doubleRow: (p: { from: string; to: string }) => `The row from ${p.from} to ${p.to} is there twice.`,
  template: (p: { detail: string }) => `A new assessment cannot be made from this template: ${p.detail}`,
  templateSet: (p: { set: string }) => `The template tailors ${p.set}, which it does not bring along.`,
  templateItems: (p: { count: number; most: number }) =>
    `The template brings ${p.count} items to conclude, more than the ${p.most} one assessment should start with.`,
  repeated: (p: { count: number; most: number; others: string }) =>
    `The same words stand in ${p.count} controls (${p.others}), more than ${p.most}: say what is particular here.`,
  unknownFactor: (p: { option: string }) => `There is no factor of scope ${p.option}.`,
  unknownControl: (p: { control: string }) => `No control ${p.control} ships.`,
  unknownService: (p: { service: string }) => `No service ${p.service} ships.`,
  evidenceForNothing: () => 'The source names neither a layer nor a requirement, so it speaks of no row.',
  unanswered: (p: { id: string }) => `No control answers ${p.id}.`,
  fieldMissing: (p: { field: string }) => `A control that the customer acts on needs its ${p.field}.`,
  shall: () => 'The word "shall" belongs to the texts of standards, which do not ship: say it in our own words.',
  longTitle: (p: { most: number }) =>
    `A title for a requirement of a licensed standard is our short form: at most ${p.most} words, and no sentence.`,
  coverageStale: () => 'The page does not say what the catalogues say. Make it anew with the edition.',
  noEdition: () => 'No catalogue edition ships.',
  editionFileMissing: (p: { edition: string }) => `The edition ${p.edition} names this file, which is not there.`,
  editionFileChanged: (p: { edition: string }) =>
    `The file is not the one the edition ${p.edition} names. Make the edition anew.`,
  editionFileLeftOut: (p: { edition: string }) =>
    `The edition ${p.edition} does not name this file. Make the edition anew.`,
} as const

/** Words of the generated page of coverage. */
export const coverageText = {
  head: (p: { services: number; inDepth: number; controls: number }) =>
    [
      '# Coverage',
      '',
      'Made from the catalogues by `npm run edition`, and checked for staleness by `npm run check`. A control _answers_ a',
      'requirement when its result decides it; one that only _supports_ it does not move its result.',
      '',
      `${p.services} services, ${p.inDepth} of them in depth; ${p.controls} controls.`,
    ].join('\n'),
  answered: (p: { answered: number; of: number }) => `${p.answered} of ${p.of} requirements are answered.`,
  columns: () => '| Requirement | Our short form | Answered by | Supported by |',
  ofServices: (p: { count: number }) => `${p.count} of services`,
  servicesHead: () => '## Services',
  serviceColumns: () => '| Id | Service | Depth |',
  depth: (p: { controls: number }) => (p.controls > 0 ? `in depth, ${p.controls} controls` : 'class defaults only'),
} as const

/** What `build/check-catalogs.ts` and `build/make-edition.ts` say at the end. */
export const catalogueSummary = {
  sound: (p: { files: number; services: number; controls: number; checks: number }) =>
    `${p.files} files, ${p.services} services, ${p.controls} controls: ${p.checks} checks passed.`,
  unsound: (p: { count: number }) => `${p.count === 1 ? '1 problem' : `${p.count} problems`}.`,
  problem: (p: { file: string; path: string; words: string }) => `${p.file}${p.path ? ` ${p.path}` : ''}: ${p.words}`,
  edition: (p: { path: string; files: number }) => `${p.path} names ${p.files} files.`,
} as const
