import { describe, expect, it } from 'vitest'
import { ofEdition, serviceList } from '../../../../electron/catalogues/lists.ts'
import type { Library } from '../../../../electron/catalogues/load.ts'
import { catalogues, laterCatalogues } from '../../../support/catalogue.ts'

const [older, latest] = [catalogues(), laterCatalogues()]
const library: Library = {
  editions: new Map([older, latest].map((each) => [each.edition.id, each])),
  latest,
  templates: [],
}

describe('the lists of the catalogue', () => {
  it.each([
    ['the newest edition, unless one is named', null, latest.edition.id],
    ['the edition that is named', { edition: older.edition.id }, older.edition.id],
  ])('come out of %s', (_, wanted, edition) => {
    expect(ofEdition(library, wanted, serviceList)).toMatchObject({ ok: true, value: { edition } })
  })

  it('are refused for an edition that this Demarc does not have', () => {
    expect(ofEdition(library, { edition: 'none' }, serviceList)).toEqual({
      ok: false,
      failure: { code: 'unknown.edition', params: { edition: 'none' } },
    })
  })
})
