import type { Reply, ServiceSummary } from '../../../shared/ipc/contract.ts'
import type { Template } from '../../../shared/model/template.ts'

/** What an assessment can be made from. */
export interface Library {
  readonly templates: readonly Template[]
  readonly services: readonly ServiceSummary[]
  readonly regions: Reply<'catalogue:regions'>
  readonly frameworks: Reply<'catalogue:frameworks'>
  readonly factors: Reply<'catalogue:factors'>
}
