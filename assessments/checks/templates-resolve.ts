import { failureText } from '../../shared/failure.ts'
import type { Catalogues } from '../../shared/model/catalogue.ts'
import type { Template } from '../../shared/model/template.ts'
import { catalogueProblems as say } from '../../shared/text/en/catalogue-checks.ts'
import { createAssessment, type Wishes } from '../rules/create.ts'
import type { Stamp } from '../rules/events.ts'
import { cataloguesOf, type Check, type Filed, type Problem } from './library.ts'

/** The most items an auditor can be asked to conclude at the start. */
const most = 400

const me = { name: 'Check', firm: '', role: '', credential: '' }
const wishes: Wishes = {
  client: 'Check',
  title: 'Check',
  engagement: '',
  period: { from: '1970-01-01', to: '1970-01-01' },
  accounts: [],
  regions: [],
}
const at = '1970-01-01T00:00:00Z'
const stamp: Stamp = { id: 'check', at, today: '1970-01-01', by: 'Check', head: { sequence: 0, hash: '', at } }

/** An assessment can be made from every template, and is not too large to be worked through. */
export const templatesResolve: Check = (catalogs) => {
  const catalogues = cataloguesOf(catalogs)
  return catalogs.templates.flatMap((template) => [...checkMaking(template, catalogues), ...checkTailoring(template)])
}

function checkMaking({ file, value }: Filed<Template>, catalogues: Catalogues): Problem[] {
  const made = createAssessment('check', value, { ...wishes, frameworks: value.frameworks }, me, catalogues, stamp)
  if (!made.ok) return [{ file, path: '', words: say.template({ detail: failureText(made.failure) }) }]
  const count = made.value.events.filter((event) => event.type === 'item.added').length
  return count > most ? [{ file, path: 'units', words: say.templateItems({ count, most }) }] : []
}

function checkTailoring({ file, value }: Filed<Template>): Problem[] {
  const brought = new Set(['organization', 'common', ...value.units.map(({ service }) => service)])
  return value.tailoring
    .filter(({ set }) => !brought.has(set))
    .map(({ id, set }) => ({ file, path: `tailoring[${id}]`, words: say.templateSet({ set }) }))
}
