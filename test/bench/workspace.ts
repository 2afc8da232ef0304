import type { Library } from '../../electron/catalogues/load.ts'
import { invariant } from '../../shared/invariant.ts'
import { randomFrom } from '../support/random.ts'
import { writeDeeds, type Engagement } from '../support/write-journal.ts'

/** The assessment that is measured in. */
export function benchEngagement(library: Library): Engagement {
  const [template] = library.templates
  invariant(template, 'a library with a template')
  const period = { from: '2025-01-01', to: '2025-12-31' }
  return {
    library,
    template,
    wishes: { client: 'Bench', title: 'Bench', engagement: '', period, accounts: [], regions: [] },
    me: { name: 'Bench', firm: 'Bench', role: '', credential: '' },
  }
}

/** Writes the journal of an assessment with the given number of changes: notes on items by chance. */
export async function writeJournal(
  folder: string,
  id: string,
  library: Library,
  changes: number,
  seed: number,
): Promise<void> {
  const random = randomFrom(seed)
  await writeDeeds(folder, id, benchEngagement(library), function* ({ items }) {
    for (let number = 1; number < changes; number += 1) {
      const item = items[Math.floor(random() * items.length)] ?? ''
      yield { type: 'item.write', item, field: 'workingNote', text: `Note ${number} ${random()}` }
    }
  })
}
