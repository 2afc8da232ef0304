import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Demarc } from './fixtures.ts'
import { acme, ask, intend, prepare } from './prepare.ts'

const bucketPolicy = 's3/s3.bucket-policy'

/** Takes away what keeps the preparer from signing. */
export async function complete(demarc: Demarc, id: string): Promise<void> {
  const { items } = await ask<{ items: { key: string; conclusion: string }[] }>(demarc, 'checklist', id)
  const keys = items.map(({ key }) => key)
  const compliant = items.filter(({ conclusion }) => conclusion === 'compliant').map(({ key }) => key)
  await intend(demarc, id, { type: 'reliance.accept', items: keys, statement: 'Known to management.' })
  await intend(demarc, id, { type: 'item.effectiveness', items: compliant, design: null, operating: 'effective' })
}

/** What was made before in this process, by client: making it takes some twenty commands, copying it none. */
const made = new Map<string, { readonly id: string; readonly at: string }>()

/** An assessment with something of everything in it. */
export async function prepareFull(demarc: Demarc, client = acme.client): Promise<string> {
  const before = made.get(client)
  if (before) {
    for (const part of ['workspace', 'profile'] as const)
      cpSync(join(before.at, part), demarc[part], { recursive: true })
    return before.id
  }
  const id = await makeFull(demarc, client)
  const at = mkdtempSync(join(tmpdir(), 'demarc-full-'))
  process.once('exit', () => rmSync(at, { recursive: true, force: true }))
  for (const part of ['workspace', 'profile'] as const) cpSync(demarc[part], join(at, part), { recursive: true })
  made.set(client, { id, at })
  return id
}

async function makeFull(demarc: Demarc, client: string): Promise<string> {
  const id = await prepare(demarc, client)
  const file = join(demarc.root, 'policy.txt')
  writeFileSync(file, 'Principal: *\n')
  await ask(demarc, 'evidence', id, 'S3-03', file)
  writeFileSync(
    join(demarc.root, 'finding.json'),
    JSON.stringify({ title: 'Policies are too wide', condition: 'Six policies.', items: ['S3-03'] }),
  )
  await ask(demarc, 'finding', id, join(demarc.root, 'finding.json'))
  writeFileSync(
    join(demarc.root, 'procedure.json'),
    JSON.stringify({
      description: 'Read six policies.',
      result: 'All too wide.',
      outcome: 'exception',
      tickMarks: ['E', 'X'],
    }),
  )
  await ask(demarc, 'procedure', id, 'S3-03', join(demarc.root, 'procedure.json'))
  await ask(demarc, 'evidence', id, 'S3-02', file)
  await ask(demarc, 'conclude', id, 'S3-02', 'compliant', '--comment', 'Seen on screen.')
  await ask(demarc, 'conclude', id, 'S3-03', 'non-compliant', '--reason', 'Too wide.')
  await ask(demarc, 'conclude', id, 'S3-04', 'not-applicable', '--reason', 'No lists.')
  await intend(demarc, id, { type: 'evidence.attach', value: request, items: [bucketPolicy] })
  await intend(demarc, id, { type: 'item.override', item: bucketPolicy, override })
  await intend(demarc, id, { type: 'record.add', table: 'attestation', value: attestation })
  await intend(demarc, id, { type: 'record.add', table: 'partner', value: partner })
  await intend(demarc, id, { type: 'record.add', table: 'securityService', value: { service: 'macie', use: '' } })
  await intend(demarc, id, { type: 'unit.add', service: 'ecs' })
  await intend(demarc, id, { type: 'record.add', table: 'offering', value: offering })
  await intend(demarc, id, { type: 'tailoring.add', value: excluded })
  const wording = join(demarc.root, 'the-file-of-annex-a-as-it-was-licensed-to-the-whole-firm.csv')
  writeFileSync(wording, 'id,wording\nA.5.15,"Words of the publisher.\nOn two lines."\n')
  await ask(demarc, 'import-wording', 'iso-27001-2022', wording, '--edition', 'Second edition')
  return id
}

const override = {
  origination: 'shared',
  performedBy: [{ party: 'platform-team', name: '', part: 'Writes the policies' }],
  reason: 'A managed service writes them.',
}
const request = {
  title: 'Access policy',
  kind: 'reference',
  file: null,
  location: 'The one in force',
  source: '',
  collectedBy: '',
  collectedOn: null,
  coversFrom: null,
  coversTo: null,
  expires: null,
  state: 'requested',
  restricted: false,
  requestedOf: 'Kim Client',
  due: '2026-01-15',
}
const partner = {
  kind: 'competency-partner',
  name: 'Cloud Hands AG',
  offer: 'Security',
  note: '',
  operates: [{ control: 's3.bucket-policy', unit: 's3', part: 'Reviews the policies' }],
}
const excluded = { kind: 'excluded', set: 's3', controlId: 's3.lifecycle', reason: 'Kept by the landing zone.' }
const offering = { service: 'rds', region: 'eu-west-1', offered: false, on: '2026-03-02', source: 'Seen on screen' }
const attestation = {
  provider: 'Amazon Web Services',
  programme: 'SOC 2',
  report: 'AWS SOC 2 2026',
  auditor: '',
  type: 'soc-type-2',
  partition: 'aws',
  opinion: 'unmodified',
  exceptions: '',
  from: '2026-01-01',
  to: '2026-12-31',
  services: ['s3'],
  regions: ['eu-west-1'],
  subjects: [{ criterion: 'CC6.4', control: 's3.durability' }],
  carveOuts: '',
  continues: null,
  evaluatedBy: '',
  evaluatedOn: null,
  duties: [],
}
