import { fail } from '../../../shared/failure.ts'
import type { Branding } from '../../../shared/model/branding.ts'
import { err, ok } from '../../../shared/result.ts'
import { contrastOnWhite, darkEnough, leastContrast } from '../contrast.ts'
import { changedFields } from '../events.ts'
import type { Decision, Ground } from './decide.ts'

/** Rules B1 and E11: changes how the report looks; only the fields that differ become events. */
export function changeBranding(
  { state }: Ground,
  fields: { [Field in keyof Branding]?: Branding[Field] | undefined },
): Decision {
  const { accent } = fields
  if (accent && contrastOnWhite(accent) < leastContrast) {
    const ratio = (Math.floor(contrastOnWhite(accent) * 10) / 10).toFixed(1)
    return err(fail('rule.accent-contrast', { colour: accent, ratio, darker: darkEnough(accent) }))
  }
  const events = changedFields(state.branding, fields).map(
    ({ field, before, after }) => ({ type: 'branding.changed', v: 1, field, before, after }) as const,
  )
  return ok({ events, warnings: [] })
}
