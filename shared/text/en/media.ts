const kinds: Readonly<Record<string, string>> = {
  'text/plain': 'Text',
  'text/csv': 'CSV table',
  'application/json': 'JSON data',
  'application/pdf': 'PDF document',
  'image/png': 'PNG picture',
  'image/jpeg': 'JPEG picture',
  'image/gif': 'GIF picture',
  'image/webp': 'WebP picture',
  'application/zip': 'ZIP archive',
}

/** What kind of file it is, in words where it is a common one; else its media type as it is. */
export const mediaWords = (mediaType: string): string => kinds[mediaType] ?? mediaType
