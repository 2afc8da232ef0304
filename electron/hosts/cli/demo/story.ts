import type { Bench } from '../run.ts'
import { answerFindings, determine, raiseFindings, signOff } from './closing.ts'
import { checkStories, concludeWithFindings, concludingActs } from './concluding.ts'
import { lateAnswers } from './establish-split.ts'
import { gatheringActs } from './gather.ts'
import { review, reviewingActs } from './reviewing.ts'
import { rowsOf } from './rows.ts'
import { setScene } from './set-scene.ts'
import type { Stage } from './stage.ts'
import { planOf, testingActs } from './testing.ts'
import { playInOrder } from './timeline.ts'

/** Plays the whole engagement, from the first entry to the third signature. Gives the assessment's id. */
export async function playStory(stage: Stage, bench: Bench): Promise<string> {
  const play = await setScene(stage, bench)
  const rows = await rowsOf(play)
  checkStories(rows)
  await play.intend({ type: 'item.assign', items: rows.map((row) => row.key), person: play.idOf('preparer') })
  const plans = []
  for (const row of rows) plans.push(await planOf(play, row))
  const tests = plans.flatMap((plan) => testingActs(play, plan))
  await playInOrder(play, [
    ...gatheringActs(play, plans),
    ...lateAnswers(play),
    ...tests,
    ...concludingActs(play, plans),
    ...reviewingActs(play, plans),
  ])
  await raiseFindings(play)
  await concludeWithFindings(play, plans)
  await answerFindings(play)
  await determine(play)
  await review(play)
  await signOff(play)
  return play.id
}
