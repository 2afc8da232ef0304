/** Which document is drawn of an assessment. Only the full report can be the report of record. */
export type Rendering = 'full' | 'executive' | 'working-papers' | 'requests'

/**
 * What a rendering is. The record is the one report that is signed; a copy says on each page that it is one and carries
 * the record's hash; a draft says on each page that nothing has been signed. Without a rendering it is the full report.
 */
export interface Imprint {
  readonly kind: 'record' | 'copy' | 'draft'
  readonly recordHash: string | null
  readonly rendering?: Rendering
}
