import { describe, expect, it } from 'vitest'
import { classPicture, cloudModelPicture } from '../../../assessments/rules/pictures.ts'
import { splitOf } from '../../../assessments/rules/split.ts'
import { requirementsNamed } from '../../../assessments/rules/requirements.ts'
import { LayerCode, type Control, type Side } from '../../../shared/model/catalogue.ts'
import { shippedCatalogues as catalogues } from './library.ts'

/* The cases by which AWS explains its model, asserted on the statements of the library that ships. */

function serviceOf(id: string) {
  const service = catalogues.services.get(id)
  if (!service) throw new Error(`no service ${id}`)
  return service
}

/** The side of each layer of a service, with the choices given. */
function sides(id: string, options: Record<string, string> = {}): Record<LayerCode, Side> {
  const cells = splitOf({ options }, serviceOf(id)).map(({ layer, side }) => [layer, side] as const)
  return Object.fromEntries(cells) as Record<LayerCode, Side>
}

function common(id: string): Control {
  const found = catalogues.sets.get('common')?.controls.find((control) => control.id === `common.${id}`)
  if (!found) throw new Error(`no common control ${id}`)
  return found
}

/** The controls of a service of which the customer's half says something. */
function customerMust(id: string, ...said: RegExp[]): Control[] {
  return serviceOf(id).controls.filter(({ responsibility }) => said.every((each) => each.test(responsibility ?? '')))
}

const onlyAws = (list: Record<LayerCode, Side>, ...layers: LayerCode[]) =>
  layers.filter((layer) => list[layer] !== 'aws')

describe('EC2', () => {
  it('R1: gives guest operating system, platform, application and firewall to the customer', () => {
    expect(sides('ec2')).toMatchObject({ OS: 'customer', PL: 'customer', AP: 'customer', NW: 'customer', HY: 'aws' })
  })

  it.each([
    ['R5: updates and security patches of the guest', [/patch/i]],
    ['R5: the security group', [/security group/i]],
    ['R5: application software', [/software|application/i]],
  ])('%s are in the customer’s half, and in nobody else’s', (_, said) => {
    const found = customerMust('ec2', ...said)
    expect(found.length).toBeGreaterThan(0)
    expect(found.some(({ origination }) => origination === 'customer-specific')).toBe(true)
  })

  it('R2: moves the site of an Outposts rack to both', () => {
    expect(sides('ec2').PH).toBe('aws')
    expect(sides('ec2', { 'ec2.edge': 'outposts' }).PH).toBe('shared')
  })
})

describe.each(['s3', 'dynamodb'])('%s', (id) => {
  it('R1: gives infrastructure, operating system and platform to AWS', () => {
    expect(onlyAws(sides(id), 'PH', 'IN', 'HY', 'OS', 'PL')).toEqual([])
  })

  it('R1: gives data and permissions to the customer', () => {
    expect(sides(id)).toMatchObject({ DA: 'customer', IA: 'customer' })
  })

  it.each([
    ['classification', [/classif/i]],
    ['encryption options', [/encrypt|key/i]],
    ['permissions', [/permission|polic|IAM|principal|role/i]],
  ])('R5: %s are in the customer’s half', (_, said) => {
    expect(customerMust(id, ...said).length).toBeGreaterThan(0)
  })
})

describe('RDS', () => {
  it('R3: gives the administration of the operating system to AWS', () => {
    expect(sides('rds').OS).toBe('aws')
    const host = serviceOf('rds').controls.find((control) => control.id === 'rds.host-operating-system')
    expect(host?.origination).toBe('inherited')
    expect(host?.provided).toMatch(/^AWS .*operating system/s)
  })

  it.each([
    ['engine version', [/version/i]],
    ['parameters', [/parameter/i]],
    ['accounts', [/account|password|user/i]],
    ['security groups', [/security group/i]],
  ])('R5: %s are in the customer’s half', (_, said) => {
    expect(customerMust('rds', ...said).length).toBeGreaterThan(0)
  })

  it('R2: RDS Custom hands the operating system back to the customer', () => {
    expect(sides('rds', { 'rds.kind': 'custom' })).toMatchObject({ OS: 'customer', PL: 'shared' })
  })
})

describe('the common controls', () => {
  it('R3: physical and environmental controls are inherited, with what AWS names', () => {
    for (const id of ['physical-access', 'environmental', 'media-disposal', 'hardware-maintenance', 'tenant-isolation'])
      expect(common(id)).toMatchObject({ origination: 'inherited', inheritable: 'yes' })
    const said = common('environmental').provided ?? ''
    for (const word of [/generator/i, /UPS|uninterruptible/i, /power/i, /cool/i, /fire/i]) expect(said).toMatch(word)
  })

  it('R3: leaves the customer to obtain and evaluate the report, and the client’s own premises to the organization', () => {
    for (const id of ['physical-access', 'environmental', 'media-disposal'])
      expect(common(id).responsibility).toMatch(/obtain.*evaluate|report/is)
    const own = catalogues.sets
      .get('organization')
      ?.controls.filter(({ references }) =>
        references.some(({ id, strength }) => id.startsWith('A.7.') && strength === 'answers'),
      )
    expect(own?.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['org.premises-access', 'org.premises-environment']),
    )
  })

  it.each(['patch-management', 'configuration-management', 'training'])(
    'R4: %s is shared, with a statement for each context',
    (id) => {
      const { origination, provided, responsibility } = common(id)
      expect(origination).toBe('shared')
      expect(provided).toMatch(/^AWS /)
      expect(responsibility).toMatch(/^The (customer|workload team|platform team|organization)/)
      expect(responsibility?.replace(/^The customer/, '')).not.toBe(provided?.replace(/^AWS/, ''))
    },
  )

  it('R5: zone security is customer-specific', () => {
    expect(common('zone-security')).toMatchObject({ origination: 'customer-specific', inheritable: 'no' })
  })

  it('R5: names and tags are customer data, and permissions stand at two levels', () => {
    expect(common('resource-names').responsibility).toMatch(/name|tag/i)
    const levels = common('two-level-permissions')
    expect(levels.responsibility).toMatch(/resource/i)
    expect(levels.responsibility).toMatch(/user|group|role|identit/i)
    expect(levels.classes).toContain('abstract')
  })
})

describe('responsibility', () => {
  const weight: Readonly<Record<Side, number>> = { customer: 0, shared: 1, aws: 2, none: Number.NaN }

  it('R12: moves towards AWS from infrastructure to container to abstract, layer by layer', () => {
    const { rows } = classPicture(catalogues)
    const backwards = rows.filter(({ cells }) => {
      const held = cells.map(({ side }) => weight[side]).filter((each) => !Number.isNaN(each))
      return held.some((each, at) => at > 0 && each < (held[at - 1] ?? 0))
    })
    expect(backwards.map(({ id }) => id)).toEqual([])
    const withAws = [0, 1, 2].map((at) => rows.filter(({ cells }) => cells[at]?.side === 'aws').length)
    expect(withAws[0]).toBeLessThan(withAws[1] ?? 0)
    expect(withAws[1]).toBeLessThan(withAws[2] ?? 0)
  })

  it('R13: leaves users and data to the customer in every cloud model, and takes the site off in each', () => {
    const { rows } = cloudModelPicture(catalogues)
    expect(rows).toHaveLength(8)
    const of = (id: string) => rows.find((row) => row.id === id)?.cells.map(({ side }) => side)
    expect(of('users')).toEqual(['customer', 'customer', 'customer', 'customer'])
    expect(of('data')).toEqual(['customer', 'customer', 'customer', 'customer'])
    for (const id of ['physical', 'infrastructure', 'hypervisor'])
      expect(of(id)).toEqual(['customer', 'aws', 'aws', 'aws'])
  })
})

describe('the split by case', () => {
  it.each<[string, string, string, string, LayerCode, Side, Side]>([
    ['R2: ECS on EC2 or on Fargate', 'ecs', 'ecs.compute', 'fargate', 'OS', 'customer', 'aws'],
    ['R2: EKS on own nodes or on Fargate', 'eks', 'eks.compute', 'fargate', 'OS', 'shared', 'aws'],
    ['R2: Redshift provisioned or serverless', 'redshift', 'redshift.deployment', 'serverless', 'PL', 'shared', 'aws'],
    ['R2: OpenSearch domain or serverless', 'opensearch', 'opensearch.deployment', 'serverless', 'PL', 'shared', 'aws'],
  ])('%s', (_, id, option, choice, layer, before, after) => {
    expect(sides(id)[layer]).toBe(before)
    expect(sides(id, { [option]: choice })[layer]).toBe(after)
  })

  it.each(['emr', 'workspaces', 'storagegateway', 'batch', 'snowball', 'datasync'])(
    'R2: %s has an option that moves the line',
    (id) => {
      const effects = serviceOf(id).options.flatMap(({ choices }) => choices.flatMap((choice) => choice.effects))
      const moving = effects.filter(({ layer, side }) => serviceOf(id).split[layer] !== side)
      expect(moving.length).toBeGreaterThan(0)
    },
  )

  it('R9: every service has controls, its own or those of its class', () => {
    const services = [...catalogues.services.values()]
    expect(services).toHaveLength(105)
    expect(services.filter(({ controls }) => controls.length === 0).map(({ id }) => id)).toEqual([])
    expect(services.filter(({ depth }) => depth === 'in depth').length).toBeGreaterThanOrEqual(40)
  })

  it('has a reason that reads as a sentence in every cell', () => {
    const cells = [...catalogues.services.values()].flatMap((service) =>
      splitOf({ options: {} }, service).map(({ explanation }) => explanation.words),
    )
    expect(cells).toHaveLength(105 * LayerCode.options.length)
    expect(cells.filter((words) => !/because .{20}|^nothing of this kind is part of/.test(words))).toEqual([])
    expect(cells.filter((words) => words.includes('draws the line'))).toEqual([])
  })
})

describe('CSF 1.1', () => {
  const csf = catalogues.frameworks.get('nist-csf-2.0')

  it.each([
    ['ID.AM-6', ['GV.RR-02', 'GV.SC-02']],
    ['ID.AM-1', ['ID.AM-01']],
    ['ID.BE-1', ['GV.OC-05']],
  ])('D9: %s leads to %j', (id, successors) => {
    expect(csf && requirementsNamed(id, csf)).toEqual(successors)
  })
})
