import type { NewRecord } from '../../../shared/model/intention.ts'

/** Evidence that was asked for and has not come in. */
export function requested(
  title: string,
  source: string,
  location = '',
  asked: { readonly requestedOf: string; readonly due: string | null } = { requestedOf: '', due: null },
): NewRecord<'evidence'> {
  return {
    title,
    kind: 'reference',
    file: null,
    location,
    source,
    collectedBy: '',
    collectedOn: null,
    coversFrom: null,
    coversTo: null,
    expires: null,
    state: 'requested',
    restricted: false,
    ...asked,
  }
}
