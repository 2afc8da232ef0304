import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createAssessment } from '../../assessments/rules/create.ts'
import { apply, emptyState } from '../../assessments/rules/apply.ts'
import { beforeFirst, sealLine } from '../../assessments/rules/chain.ts'
import { rowsOf } from '../../assessments/rules/checklist.ts'
import { decide } from '../../assessments/rules/decide/decide.ts'
import type { Library } from '../../electron/catalogues/load.ts'
import { nodeDigest } from '../../electron/storage/digest.ts'
import { invariant } from '../../shared/invariant.ts'
import type { Intention } from '../../shared/model/intention.ts'
import { randomFrom } from '../support/random.ts'

const by = 'Bench'
const at = '2026-01-02T03:04:05.000Z'

/** What is done in a journal, in order, to the items of the assessment. */
export type Deeds = (items: readonly string[]) => Iterable<Intention>

/** Writes the journal of an assessment with the given number of changes: notes on items by chance. */
export async function writeJournal(
  folder: string,
  id: string,
  library: Library,
  changes: number,
  seed: number,
): Promise<void> {
  const random = randomFrom(seed)
  await writeDeeds(folder, id, library, function* (items) {
    for (let number = 1; number < changes; number += 1) {
      const item = items[Math.floor(random() * items.length)] ?? ''
      yield { type: 'item.write', item, field: 'workingNote', text: `Note ${number} ${random()}` }
    }
  })
}

/** Writes the journal of an assessment in which these things were done, by the public rules but without a flush each. */
export async function writeDeeds(folder: string, id: string, library: Library, deeds: Deeds): Promise<void> {
  const [template] = library.templates
  invariant(template, 'a library with a template')
  const stamp = (number: number) => ({
    id: `change-${number}`,
    at,
    today: '2026-01-02',
    by,
    head: { sequence: 0, hash: '', at },
  })
  const wishes = {
    client: 'Bench',
    title: 'Bench',
    engagement: '',
    period: { from: '2025-01-01', to: '2025-12-31' },
    accounts: [],
    regions: [],
  }
  const me = { name: by, firm: 'Bench', role: '', credential: '' }
  const created = createAssessment(id, template, wishes, me, library.latest, stamp(0))
  invariant(created.ok, 'the generated template makes an assessment')
  const first = sealLine({ ...created.value, id: 'change-0', at, by }, beforeFirst, nodeDigest)
  const texts = [first.text]
  let state = apply(emptyState(), first.line)
  let head = { sequence: first.line.sequence, hash: first.line.hash }
  let number = 0
  for (const intention of deeds(rowsOf(state, library.latest).map((row) => row.key))) {
    number += 1
    const decided = decide(
      { state, catalogues: library.latest, editions: library.editions, stamp: stamp(number) },
      intention,
    )
    invariant(decided.ok, `${intention.type} is allowed`)
    const { line, text } = sealLine({ ...decided.value, id: `change-${number}`, at, by }, head, nodeDigest)
    texts.push(text)
    state = apply(state, line)
    head = { sequence: line.sequence, hash: line.hash }
  }
  await writeFile(join(folder, 'journal.ndjson'), `${texts.join('\n')}\n`)
}
