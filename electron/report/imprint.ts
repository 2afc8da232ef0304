/**
 * What a rendering is. The record is the one report that is signed; a copy says on each page that it is one and carries
 * the record's hash; a draft says on each page that nothing has been signed.
 */
export interface Imprint {
  readonly kind: 'record' | 'copy' | 'draft'
  readonly recordHash: string | null
}
