import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { apply, emptyState } from '../../assessments/rules/apply.ts'
import { beforeFirst, sealLine } from '../../assessments/rules/chain.ts'
import { rowsOf } from '../../assessments/rules/checklist.ts'
import { createAssessment, type Wishes } from '../../assessments/rules/create.ts'
import { decide } from '../../assessments/rules/decide/decide.ts'
import type { Library } from '../../electron/catalogues/load.ts'
import { nodeDigest } from '../../electron/storage/digest.ts'
import { invariant } from '../../shared/invariant.ts'
import type { Intention } from '../../shared/model/intention.ts'
import type { Profile } from '../../shared/model/person.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import type { Template } from '../../shared/model/template.ts'

const at = '2026-01-02T03:04:05.000Z'

/** What an assessment is made from. */
export interface Engagement {
  readonly library: Library
  readonly template: Template
  readonly wishes: Wishes
  readonly me: Profile
}

/** What is done in a journal, in order. `items` are those of the beginning, `now` tells what all before came to. */
export type Deeds = (about: {
  readonly items: readonly string[]
  readonly now: () => AssessmentState
}) => Iterable<Intention>

/** Writes the journal of an assessment in which these things were done, by the public rules but without a flush each. */
export async function writeDeeds(folder: string, id: string, engagement: Engagement, deeds: Deeds): Promise<void> {
  const { library, template, wishes, me } = engagement
  const by = me.name
  const stamp = (number: number) => ({
    id: `change-${number}`,
    at,
    today: '2026-01-02',
    by,
    head: { sequence: 0, hash: '', at },
  })
  const created = createAssessment(id, template, wishes, me, library.latest, stamp(0))
  invariant(created.ok, 'the template makes an assessment')
  const first = sealLine({ ...created.value, id: 'change-0', at, by }, beforeFirst, nodeDigest)
  const texts = [first.text]
  let state = apply(emptyState(), first.line)
  let head = { sequence: first.line.sequence, hash: first.line.hash }
  let number = 0
  const items = rowsOf(state, library.latest).map((row) => row.key)
  for (const intention of deeds({ items, now: () => state })) {
    number += 1
    const decided = decide(
      { state, catalogues: library.latest, editions: library.editions, stamp: stamp(number) },
      intention,
    )
    invariant(decided.ok, `${intention.type} is allowed: ${decided.ok ? '' : JSON.stringify(decided.failure)}`)
    const { line, text } = sealLine({ ...decided.value, id: `change-${number}`, at, by }, head, nodeDigest)
    texts.push(text)
    state = apply(state, line)
    head = { sequence: line.sequence, hash: line.hash }
  }
  await writeFile(join(folder, 'journal.ndjson'), `${texts.join('\n')}\n`)
}
