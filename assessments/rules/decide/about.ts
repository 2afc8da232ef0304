import { fail } from '../../../shared/failure.ts'
import type { About } from '../../../shared/model/about.ts'
import type { Soa } from '../../../shared/model/determination.ts'
import { err, ok } from '../../../shared/result.ts'
import { changedFields, isSame } from '../events.ts'
import type { Decision, Ground } from './decide.ts'

/** Rules E11 and E13: changes the engagement; only the fields that differ become events. */
export function changeAbout(ground: Ground, fields: { [Field in keyof About]?: About[Field] | undefined }): Decision {
  const period = fields.period ?? ground.state.about.period
  if (period.to < period.from) return err(fail('input.period-backwards', period))
  const unknown = fields.frameworks?.find((framework) => !ground.catalogues.frameworks.has(framework))
  if (unknown) return err(fail('unknown.framework', { framework: unknown }))
  const events = changedFields(ground.state.about, fields).map(
    ({ field, before, after }) => ({ type: 'about.changed', v: 1, field, before, after }) as const,
  )
  return ok({ events, warnings: [] })
}

/** Says which Statement of Applicability of the client the entries come from. */
export function changeSoaDocument(ground: Ground, value: Soa): Decision {
  const before = ground.state.soaDocument
  if (isSame(before, value)) return ok({ events: [], warnings: [] })
  return ok({ events: [{ type: 'soaDocument.changed', v: 1, before, after: value }], warnings: [] })
}
