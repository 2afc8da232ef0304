import * as z from 'zod'
import { ServiceClass, CloudModel } from './catalogue.ts'
import { CatalogueId, Day, Id, Name, Text } from './primitives.ts'

export const Partition = z.enum(['aws', 'aws-us-gov', 'aws-cn', 'other'])
export type Partition = z.infer<typeof Partition>

/** `excluded` needs a reason. `sampled`: in scope, tested on a part of it. */
export const ScopeStatus = z.enum(['in-scope', 'sampled', 'excluded'])
export type ScopeStatus = z.infer<typeof ScopeStatus>

/** An AWS account as the auditor names it. `number` is the twelve digits where known. */
export const Account = z.object({
  id: Id,
  number: z.string().regex(/^(\d{12})?$/),
  alias: Name,
  environment: z.string().max(100),
  organizationalUnit: z.string().max(200),
  status: ScopeStatus,
  reason: Text,
})
export type Account = z.infer<typeof Account>

/** An AWS Region by its code. A code Demarc does not know is accepted, with partition `other` or as the auditor says. */
export const Region = z.object({
  id: Id,
  code: z.string().regex(/^[a-z]{2,6}(-[a-z0-9]+)+$/),
  partition: Partition,
  status: ScopeStatus,
  reason: Text,
})
export type Region = z.infer<typeof Region>

/**
 * What a checklist is about: the organization, the common controls, or a service.
 * The id is the first half of every item key; splitting a service makes `s3` and `s3-logs`.
 */
export const Unit = z.object({
  id: Id,
  kind: z.enum(['organization', 'common', 'service']),
  /** The service's catalogue id; null for the organization and the common controls. */
  service: CatalogueId.nullable(),
  name: Name,
  /** Begins the working-paper references of the unit's items. */
  prefix: z.string().regex(/^[A-Z][A-Z0-9-]{1,15}$/),
  order: z.int(),
  class: ServiceClass.nullable(),
  cloudModel: CloudModel.nullable(),
  /** Option id to the id of the choice in use. An option not named stands on its default. */
  options: z.record(CatalogueId, CatalogueId),
  /** Who is to do its items, also those that come into it later; null for nobody in particular. */
  assignee: Id.nullable().default(null),
})
export type Unit = z.infer<typeof Unit>

/** Whether a service is offered in a Region, as the auditor found it on a day. Demarc has no list of its own. */
export const Offering = z.object({
  id: Id,
  service: CatalogueId,
  region: z.string().max(60),
  offered: z.boolean(),
  on: Day,
  source: Text,
})
export type Offering = z.infer<typeof Offering>
