/** The pages of an assessment, as addresses name them, in the order the navigation shows them. */
export const pageNames = [
  'overview',
  'matrix',
  'checklist',
  'search',
  'findings',
  'evidence',
  'reliance',
  'review',
  'sign-off',
  'report',
  'hand-over',
  'history',
  'worksheet',
  'scope',
] as const
export type PageName = (typeof pageNames)[number]

/** The places beside an assessment, by the first part of their address; the list of assessments has none. */
export const placeNames = ['templates', 'wordings', 'verify', 'new'] as const
export type PlaceName = (typeof placeNames)[number]
