import type { LayerCode, Side } from '../../model/catalogue.ts'

/** Short heads of the twelve layers; a soft hyphen says where a narrow column may break. */
const layerHead: Readonly<Record<LayerCode, string>> = {
  PH: 'Physical',
  IN: 'Infra\u00ADstructure',
  HY: 'Hyper\u00ADvisor',
  OS: 'Operat\u00ADing system',
  PL: 'Platform',
  NW: 'Network controls',
  AP: 'Appli\u00ADcation',
  IA: 'Identity, access',
  DA: 'Data',
  CE: 'Client-side encryp\u00ADtion',
  SE: 'Server-side encryp\u00ADtion',
  NT: 'Network traffic',
}

const letter: Readonly<Record<Side, string>> = { aws: 'A', shared: 'S', customer: 'C', none: '–' }

/** The responsibility matrix. */
export const matrixWords = {
  title: 'Responsibility matrix',
  intro: 'Where the line between AWS and the customer stands, for this assessment and in the model behind it.',
  parts: 'Pictures of the line',
  tabs: {
    assessment: 'This assessment',
    'of-and-in': 'Of and in the cloud',
    classes: 'The three classes',
    models: 'Cloud models',
  },
  view: 'Show it as',
  views: { picture: 'Picture', table: 'Table' },
  assessmentIntro: 'Who holds each layer of each service in scope.',
  grid: 'Responsibility by service and layer',
  keys: 'Arrow keys move between the cells, Enter explains one.',
  service: 'Service',
  layerHead,
  letter,
  cell: (service: string, layer: string, side: string) => `${service}, ${layer}: ${side}`,
  legend: 'How to read a cell',
  legendSides: {
    aws: 'line at the right',
    shared: 'line in the middle',
    customer: 'line at the left',
    none: 'the service has no such layer',
  },
  legendPattern:
    'Choose a cell to see why, and the items behind it. Hatched is AWS’s side of the line, solid the customer’s.',
  containerNote:
    '“Container” is a class of AWS’s security whitepaper: AWS runs the system underneath, as on RDS. It has nothing to do with Docker; ECS on EC2 and on Fargate are split differently.',
  emptyTitle: 'No service in scope',
  emptyWords:
    'The matrix has a line for each service the client uses. Add services, and the split of each layer appears here with its reason.',
  emptyDo: 'Add services',
  failed: 'The matrix could not be read',
  rule: (rule: string) => `Rule ${rule}`,
  items: (count: number) => (count === 1 ? 'Show the 1 item of this layer' : `Show the ${count} items of this layer`),
  noItems: 'No item of this checklist is about this layer alone.',
  openChecklist: 'Open the checklist',
  options: 'The answers under Scope move this line.',
  changeOptions: 'Change how it is used',
  /** The same as a table of words. */
  inWords: {
    caption: 'Layers of each service in scope, by who holds them',
    none: '–',
  },
  ofAndIn: {
    intro:
      'AWS answers for security of the cloud, the customer for security in the cloud. Between them lies what both hold a part of. Each layer names the services in scope for which it is so.',
    of: 'Security of the cloud',
    ofWho: 'AWS holds it',
    shared: 'Shared',
    sharedWho: 'Each holds a part',
    in: 'Security in the cloud',
    inWho: 'The customer holds it',
    every: (count: number) => (count === 1 ? 'the one service in scope' : `all ${count} services in scope`),
    services: (count: number, of: number) => `${count} of ${of} services`,
    nothing: 'Nothing in scope.',
    showItems: (layer: string) => `Show the items about ${layer.toLowerCase()}`,
    layer: 'Layer',
    caption: 'Layers by who holds them, with the services in scope for which it is so',
  },
  pictures: {
    loading: 'Counting the services of the catalogue …',
    classesGrid: 'Who holds each layer, by class of service',
    classesIntro: (services: number) =>
      `AWS’s security whitepaper puts services into three classes. Each cell shows where the line stands in most of the ${services} services of the catalogue, and names those that differ. A client’s own split is under “This assessment”.`,
    modelsGrid: 'Who holds each part, by cloud model',
    modelsIntro: (services: number) =>
      `The familiar table of on-premises, infrastructure, platform and software as a service, counted from the ${services} services of the catalogue.`,
    layer: 'Layer',
    part: 'Part',
    services: (count: number) => (count === 1 ? '1 service' : `${count} services`),
    noServices: 'The customer’s own site',
    share: (count: number, of: number) => (count === of ? `all ${of}` : `${count} of ${of}`),
    cell: (row: string, column: string, side: string, share: string) =>
      share === '' ? `${row}, ${column}: ${side}` : `${row}, ${column}: ${side}, ${share}`,
    count: (parts: readonly string[]) => parts.join(' · '),
    others: (count: number) => (count === 1 ? 'The service that differs' : `The ${count} services that differ`),
    noOthers: 'No service differs.',
    caption: 'The same in words, with every service that differs',
    judgement: 'What is our judgement',
  },
  counts: 'Items by origination',
  countsIntro: 'How many items of each checklist are inherited, shared and customer-specific, overrides included.',
  countsColumns: { unit: 'Checklist', total: 'Items', share: 'Share' },
  countsTotal: 'All checklists',
} as const
