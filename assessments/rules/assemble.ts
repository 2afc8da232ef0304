import type { CatalogueFile, Catalogues, Edition, KnownRegion } from '../../shared/model/catalogue.ts'
import { invariant } from '../../shared/invariant.ts'
import { completeService } from './class-defaults.ts'

type OfKind<K extends CatalogueFile['kind']> = Extract<CatalogueFile, { kind: K }>

/**
 * An edition as the rules take it, from the files it names: of each numbered catalogue the last version, and every service
 * with the controls of its class where it has none of its own. A part that is missing is a broken library and throws.
 */
export function assembleCatalogues(
  edition: Edition,
  files: readonly CatalogueFile[],
  regions: readonly KnownRegion[],
): Catalogues {
  const all = <K extends CatalogueFile['kind']>(kind: K) =>
    files.filter((file): file is OfKind<K> => file.kind === kind)
  const defaults = only(all('class-defaults'), 'class-defaults')
  return {
    edition,
    services: byId(all('service').map((service) => completeService(service, defaults))),
    sets: byId(all('control-set')),
    frameworks: byId(all('framework')),
    mappings: all('mapping'),
    regions,
    practices: byId(all('practice-set')),
    factors: only(all('scope-factors'), 'scope-factors'),
    model: only(all('responsibility-model'), 'responsibility-model'),
    worksheet: only(all('worksheet'), 'worksheet'),
    evidenceSources: only(all('evidence-sources'), 'evidence-sources').sources,
  }
}

function byId<F extends { readonly id: string; readonly version: number }>(
  files: readonly F[],
): ReadonlyMap<string, F> {
  return new Map([...files].sort((a, b) => a.version - b.version).map((file) => [file.id, file]))
}

function only<F extends { readonly version: number }>(files: readonly F[], kind: string): F {
  const [last] = [...files].sort((a, b) => b.version - a.version)
  invariant(last, `the library has no ${kind}`)
  return last
}
