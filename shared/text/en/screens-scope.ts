/** Scope and people: services, accounts and Regions, people, the engagement, and the client's Statement of Applicability. */
export const scopeWords = {
  title: 'Scope and people',
  intro: 'What is assessed, where, for whom and by whom. What changes here changes the checklists at once.',
  tabsLabel: 'Parts of the scope',
  tabs: {
    services: 'Services',
    locations: 'Accounts and Regions',
    people: 'People',
    engagement: 'Engagement',
    soa: 'Statement of Applicability',
  },

  // Services
  checklists: 'Checklists',
  addService: 'Add services',
  addServiceWords:
    'Each service becomes a checklist with items of its own. Its options start on their defaults and can be answered afterwards.',
  findService: 'Find a service',
  noService: 'No service of the catalogue matches. Try the short name, such as S3 or KMS.',
  add: 'Add',
  addOf: (name: string) => `Add ${name}`,
  inScope: 'in scope',
  unitItems: (count: number) => (count === 1 ? '1 item' : `${count} items`),
  unitConcluded: (concluded: number, total: number) => `${concluded} of ${total} concluded`,
  unitFixed: 'Part of every assessment: it cannot be split or removed.',
  unitName: 'Name of the checklist',
  unitNameHint: 'As it is printed, such as “S3, log archive account”',
  unitOpen: 'Open the checklist',
  className: (name: string) => `${name} service`,
  containerNote:
    '“Container” is a class of AWS’s security whitepaper: AWS runs the system underneath. It has nothing to do with Docker.',
  options: 'How it is used',
  optionsIntro:
    'An answer can move the line and bring items in or take them out. Work on an item that leaves is kept and comes back with it.',
  optionsNone: 'This service has no choice that moves the line.',
  optionsFixed: 'These controls do not depend on how a service is used.',
  changed: (name: string, arriving: number, leaving: number) => {
    if (arriving === 0 && leaving === 0) return `${name}: the answer is changed. No item came in or went out.`
    const came = arriving === 0 ? '' : arriving === 1 ? '1 item came in' : `${arriving} items came in`
    const went =
      leaving === 0
        ? ''
        : leaving === 1
          ? '1 item went out, its work is kept'
          : `${leaving} items went out, their work is kept`
    return `${name}: ${[came, went].filter(Boolean).join('; ')}.`
  },
  addedUnit: (name: string, items: number) => `${name} is in scope with ${items === 1 ? '1 item' : `${items} items`}.`,
  split: 'Split',
  splitTitle: (name: string) => `Split ${name}`,
  splitWords:
    'A second checklist of the same service, with items, references and results of its own: for another account, Region or component. The first one stays as it is; no work is copied.',
  splitSuffix: 'Short suffix',
  splitSuffixHint: (prefix: string, suffix: string) =>
    `Lower-case letters and digits. References will begin with ${`${prefix}-${suffix.toUpperCase() || 'LOGS'}`.slice(0, 16)}-`,
  splitSuffixNeeded: 'One to twenty lower-case letters or digits.',
  splitName: 'Name of the second checklist',
  splitNameNeeded: 'Give it a name of its own.',
  splitDo: 'Make the second checklist',
  removeUnit: 'Remove from scope',
  removeUnitTitle: (name: string) => `Remove ${name} from scope?`,
  removeUnitWords: (items: number) =>
    `Its ${items === 1 ? '1 item leaves' : `${items} items leave`} the assessment. Nothing has been recorded on them, and undo brings them back.`,
  hasWork: (count: number) =>
    `${count === 1 ? '1 item has' : `${count} items have`} work recorded, so it stays in scope. Conclude what is left not applicable, with the reason, to print it as out of scope.`,
  removedUnit: (name: string) => `${name} was removed from scope.`,

  // Accounts
  accounts: 'Accounts',
  accountsIntro: 'Named as the client names them. Results are recorded by account and Region.',
  accountsNone: 'No account yet. Results can be recorded by location once there is one.',
  addAccount: 'Add an account',
  editAccount: (name: string) => `Change ${name}`,
  removeOf: (name: string) => `Remove ${name}`,
  account: {
    alias: 'Name',
    number: 'Account number',
    environment: 'Environment',
    environmentHint: 'production, test …',
    organizationalUnit: 'Organizational unit',
    status: 'Scope',
    reason: 'Reason',
  },
  aliasNeeded: 'Give the account a name.',
  numberWrong: 'An account number has twelve digits.',
  reasonNeeded: 'Say why it is left out of scope.',
  reasonHint: {
    'in-scope': 'Printed beside it',
    sampled: 'Why a part is enough; printed',
    excluded: 'Why it is left out; printed',
  },
  noNumber: 'not given',
  rowActs: 'Change or remove',
  addAccountDo: 'Add the account',
  saveDo: 'Save',

  // Regions
  regions: 'Regions',
  regionsIntro: 'Where the workload runs and where it could run. Reports on AWS are matched by Region and partition.',
  regionsNone: 'No Region yet.',
  addRegion: 'Add Regions',
  addRegionWords: 'A Region comes in as in scope; its status can be changed in the table.',
  findRegion: 'Find a Region by name or code',
  noRegion: 'No Region of the catalogue matches. A whole code, such as eu-central-3, can be added all the same.',
  region: { code: 'Region', name: 'Place', partition: 'Partition', status: 'Scope', reason: 'Reason' },
  unknownRegion: (code: string) =>
    `Demarc does not know ${code}. It is accepted; check the spelling and the partition, because reports on AWS are matched by both.`,
  unknownTag: 'not in the catalogue',
  addUnknown: (code: string) => `Add ${code} all the same`,
  editRegion: (code: string) => `Change ${code}`,
  excludeTitle: (name: string) => `Leave ${name} out of scope?`,
  excludeWords: 'It is printed as excluded, with the reason. Results recorded there stay.',
  excludeDo: 'Exclude',
  removed: (name: string) => `${name} was removed.`,

  // People
  kinds: { team: 'Team', client: 'Client contacts', interviewee: 'Interviewees' },
  kindOne: { team: 'Team member', client: 'Client contact', interviewee: 'Interviewee' },
  kindIntro: {
    team: 'They do the work and sign it. Each declares independence.',
    client: 'Who answers for the client, receives the report and responds to findings.',
    interviewee: 'Who was asked.',
  },
  kindNone: {
    team: 'Nobody yet. Sign-off needs three different people.',
    client: 'Nobody yet.',
    interviewee: 'Nobody yet.',
  },
  addPerson: { team: 'Add a team member', client: 'Add a contact', interviewee: 'Add an interviewee' },
  person: {
    name: 'Name',
    firm: 'Firm or department',
    role: 'Role',
    credential: 'Credential',
    credentialHint: 'For example: CISA, ISO/IEC 27001 Lead Auditor',
    kind: 'Listed as',
    independence: 'Independence declared on',
    independenceHint: 'The day of the signed declaration. Empty: not declared.',
  },
  personNeeded: 'Write the name.',
  editPerson: (name: string) => `Change ${name}`,
  notDeclared: 'not declared',
  declare: 'Record the declaration',
  declareOf: (name: string) => `Record the declaration of ${name}`,
  addPersonDo: 'Add the person',
  you: 'you',

  // Engagement
  engagement: 'Engagement',
  engagementIntro: 'Printed on the cover and in the scope of the report.',
  about: {
    title: 'Title of the assessment',
    client: 'Client',
    engagement: 'Engagement number',
    classification: 'Classification',
    classificationHint: 'Printed on every page, such as Confidential',
    from: 'Period from',
    to: 'Period to',
    asOf: 'As of',
    asOfHint: 'The day a point-in-time judgement holds for, where it differs from the end of the period',
  },
  nature: 'Nature of the assessment',
  kind: 'Kind',
  mode: 'Mode',
  criteria: 'Frameworks and criteria',
  criteriaIntro:
    'Results are shown against each framework. A framework that is taken out takes its figures out of the report; no conclusion is lost.',
  frameworks: 'Frameworks',
  requirements: (count: number) => `${count} requirements`,
  regulations: 'Regulations and contracts',
  regulationsHint: 'Such as GDPR, NIS 2, PCI DSS by contract',
  regulationsNone: 'None named.',
  integrations: 'Systems the workload is integrated with',
  integrationsHint: 'Such as a corporate directory, a payment provider, an on-premises network',
  integrationsNone: 'None named.',
  nameAdd: 'Add',
  nameAddOf: (what: string) => `Add: ${what.toLowerCase()}`,
  nameAddLabel: { regulations: 'Another regulation or contract', integrations: 'Another system' },
  takeOut: (name: string) => `Take out ${name}`,
  alreadyThere: 'That is already in the list.',

  // SoA
  soaDocument: 'The client’s document',
  soaDocumentIntro:
    'Enter what the client’s own Statement of Applicability says (ISO/IEC 27001:2022, 6.1.3 d). The auditor checks it and never issues one.',
  soaVersion: 'Version',
  soaDate: 'Dated',
  soaEntries: 'Annex A controls',
  soaSummary: (entered: number, total: number, excluded: number) =>
    `${entered} of ${total} entered${excluded === 0 ? '' : `, ${excluded} of them excluded by the client`}`,
  soaFind: 'Find a control by number or title',
  soaShow: 'Show',
  soaFilters: { all: 'All', open: 'Not entered', included: 'Included', excluded: 'Excluded' },
  soaNone: 'No control matches.',
  soaLoading: 'Reading Annex A …',
  soaColumns: {
    requirement: 'Control',
    included: 'In the SoA',
    implemented: 'Implemented',
    justification: 'Justification of the client',
  },
  soaStates: { open: 'not entered', included: 'Included', excluded: 'Excluded' },
  soaImplemented: { yes: 'yes', no: 'no' },
  soaNoJustification: 'no justification given',
  soaEnter: 'Enter',
  soaEnterOf: (requirement: string) => `Enter ${requirement}`,
  soaEdit: 'Change',
  soaEditOf: (requirement: string) => `Change ${requirement}`,
  soaTitle: (requirement: string) => `${requirement} in the client’s SoA`,
  soaIncluded: 'The client says',
  soaIncludedChoices: { yes: 'Included', no: 'Excluded' },
  soaIsImplemented: 'The client says it is implemented',
  soaJustification: 'The client’s justification',
  soaJustificationHint:
    'In the client’s words, as the document gives it. ISO asks for one for inclusion and for exclusion.',
  soaSave: 'Save',
  soaSaveNext: 'Save and go on',
  soaLeaveOut: 'Take the entry out',
  soaTakenOut: (requirement: string) => `The entry ${requirement} was taken out.`,
  soaFirst: 'Enter the next control',
} as const
