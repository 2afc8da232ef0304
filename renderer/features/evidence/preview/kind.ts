import type { StoredFile } from '../../../../shared/model/evidence.ts'

export type PreviewKind = 'image' | 'pdf' | 'csv' | 'json' | 'text'

const images: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp'])
const endings: readonly (readonly [RegExp, PreviewKind])[] = [
  [/\.pdf$/i, 'pdf'],
  [/\.csv$/i, 'csv'],
  [/\.json$/i, 'json'],
  [/\.(txt|log|md|ya?ml|xml|ini|conf|tf|hcl|sql|sh|ps1)$/i, 'text'],
]

/**
 * How a file is looked at inside the app; null for one that is not. By its name first, because operating systems tell the same
 * ending differently. Nothing here runs what is in a file.
 */
export function previewKindOf({ name, mediaType }: Pick<StoredFile, 'name' | 'mediaType'>): PreviewKind | null {
  const type = mediaType.toLowerCase().split(';')[0]?.trim() ?? ''
  if (images.has(type)) return 'image'
  const byName = endings.find(([ending]) => ending.test(name))?.[1]
  if (byName) return byName
  if (type === 'application/pdf') return 'pdf'
  if (type === 'text/csv') return 'csv'
  if (/^application\/(.+\+)?json$/.test(type)) return 'json'
  return type.startsWith('text/') || /^application\/(.+\+)?(xml|yaml)$/.test(type) ? 'text' : null
}
