/** Words of the search through everything typed. */
export const searchWords = {
  title: 'Search',
  intro:
    'Everything typed in this assessment: notes, comments, reasons, procedures, samples, evidence, findings, review notes, answers and conclusions; and items by their name.',
  field: 'Search everything typed',
  none: 'Nothing typed in this assessment holds all of these words. Try fewer of them, or a part of one.',
  begin: 'Type a word or a part of one; with several, a text must hold all of them.',
  count: (total: number, written: string) => (total === 1 ? '1 place' : `${written} places`),
  more: (shown: number, total: string) => `The first ${shown} of ${total} places; another word narrows them.`,
  items: (count: number) => (count === 1 ? '1 item by this name' : `${count} items by this name`),
  engagement: 'Engagement',
  places: 'Places found',
} as const
