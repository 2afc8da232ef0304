import type { LayerCode, Side } from '../../model/catalogue.ts'

/** Short heads of the twelve layers; a soft hyphen says where a narrow column may break. */
const layerHead: Readonly<Record<LayerCode, string>> = {
  PH: 'Physical',
  IN: 'Infra\u00ADstructure',
  HY: 'Hyper\u00ADvisor',
  OS: 'Operating system',
  PL: 'Platform',
  NW: 'Network controls',
  AP: 'Appli\u00ADcation',
  IA: 'Identity, access',
  DA: 'Data',
  CE: 'Client-side encryption',
  SE: 'Server-side encryption',
  NT: 'Network traffic',
}

const letter: Readonly<Record<Side, string>> = { aws: 'A', shared: 'S', customer: 'C', none: '–' }

/** The responsibility matrix. */
export const matrixWords = {
  title: 'Responsibility matrix',
  intro: 'Where the line stands in each layer of each service in scope. Choose a cell to see why.',
  grid: 'Responsibility by service and layer',
  keys: 'Arrow keys move between the cells, Enter explains one.',
  service: 'Service',
  layerHead,
  letter,
  cell: (service: string, layer: string, side: string) => `${service}, ${layer}: ${side}`,
  legend: 'How to read a cell',
  legendSides: {
    aws: 'Line at the right: AWS holds the layer',
    shared: 'In the middle: each holds a part',
    customer: 'At the left: the customer holds it',
    none: 'The service has no such layer',
  },
  legendPattern: 'Hatched is AWS’s side of the line, solid the customer’s.',
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
  counts: 'Items by origination',
  countsIntro: 'How many items of each checklist are inherited, shared and customer-specific, overrides included.',
  countsColumns: { unit: 'Checklist', total: 'Items', share: 'Share' },
  countsTotal: 'All checklists',
} as const
