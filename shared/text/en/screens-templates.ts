/** Templates: the list, removing one, and saving one from an assessment. */
export const templateWords = {
  title: 'Templates',
  intro:
    'A template is a starting point: services, how they are used, frameworks and the firm’s own controls. It holds nothing of any client.',
  failed: 'The templates could not be read',
  ownTitle: 'Your own templates',
  shippedTitle: 'Shipped with Demarc',
  ownNone: 'None yet. Open an assessment, go to Scope and people, and choose “Save as template”.',
  noPurpose: 'No purpose was written.',
  items: (count: number) => (count === 1 ? '1 item' : `${count} items`),
  itemsMeaning: 'Items in a new assessment made from it, the organization and the common controls included',
  services: (count: number) => (count === 0 ? 'No services' : count === 1 ? '1 service' : `${count} services`),
  servicesNone: 'Only the organization and the common controls. Services are chosen when the assessment is made.',
  controls: (count: number) => (count === 1 ? '1 control of the firm’s own' : `${count} controls of the firm’s own`),
  start: 'Start an assessment',
  startFrom: (name: string) => `Start an assessment from ${name}`,
  remove: 'Remove',
  removeOf: (name: string) => `Remove ${name}`,
  removeTitle: (name: string) => `Remove the template ${name}?`,
  removeWords: (services: number, controls: number) =>
    [
      'Its choice of ',
      services === 1 ? '1 service' : `${services} services`,
      controls === 0
        ? ''
        : ` and ${controls === 1 ? '1 control of the firm’s own' : `${controls} controls of the firm’s own`}`,
      ' is deleted from this workspace, and this cannot be undone. Assessments made from it stay as they are; a new template can be saved from any of them.',
    ].join(''),
  removeDo: 'Remove for good',
  removed: (name: string) => `The template ${name} was removed.`,
  save: 'Save as template',
  saveTitle: 'Save as template',
  saveWords:
    'Copied: kind, mode, frameworks, services with how they are used, and the tailoring you choose. Nothing else is copied: no name, account, Region, person, evidence or conclusion.',
  saveBrings: (services: number, split: number) =>
    `${services === 1 ? '1 service' : `${services} services`} will be in it${split === 0 ? '' : '; a split service stands in it once'}.`,
  tailoring: 'Tailoring to take along',
  tailoringHint:
    'The words of each are copied, reasons too. Whoever starts from the template reads them, so nothing of this client may stand in them.',
  withReason: (kind: string, reason: string) => `${kind}, because: ${reason}`,
  name: 'Name of the template',
  nameHint: 'What kind of client it fits, never the client’s own name',
  namesClient: 'The name holds the client’s name. Templates are used for other clients; choose another name.',
  nameNeeded: 'Give the template a name.',
  purpose: 'Purpose',
  purposeHint: 'When to start from it',
  saveDo: 'Save the template',
  saving: 'Saving …',
  saved: (name: string) => `The template ${name} is saved.`,
  show: 'Show the templates',
} as const
