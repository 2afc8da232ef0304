import { describe, expect, it } from 'vitest'
import { TestDisk } from '../support/test-disk.ts'
import { Desk } from './support/handing-over.ts'
import { codeOf, good } from './support/results.ts'

async function reopened(titles: readonly string[], { minute = 0 } = {}) {
  const desk = await Desk.of(new TestDisk(), 'Ann', { minute })
  await desk.make()
  for (const title of titles) good(await desk.retitle(title))
  await desk.assessments.close('a1')
  return desk
}

describe('U4: undo after an assessment was opened again', () => {
  it('takes back the last change of the sitting before, then the one before that, and redo does them again', async () => {
    const desk = await reopened(['one', 'two'])
    expect((await desk.open()).undoSteps).toEqual({ canUndo: true, canRedo: false })
    good(await (await desk.open()).undo(null))
    expect(await desk.title()).toBe('one')
    await desk.assessments.close('a1')
    expect((await desk.open()).undoSteps).toEqual({ canUndo: true, canRedo: true })
    good(await (await desk.open()).redo())
    expect(await desk.title()).toBe('two')
    good(await (await desk.open()).undo(null))
    good(await (await desk.open()).undo(null))
    expect(await desk.title()).not.toBe('one')
    expect(await desk.problems()).toEqual([])
  })

  it('goes back through more of the journal than is read at once, to the making of the assessment and no further', async () => {
    const desk = await reopened(Array.from({ length: 120 }, (_, index) => `${index} ${'long '.repeat(39)}`))
    for (let sitting = 0; sitting < 4; sitting += 1) {
      const open = await desk.open()
      for (let step = 0; step < 30; step += 1) good(await open.undo(null))
      await desk.assessments.close('a1')
    }
    expect(await desk.title()).not.toMatch(/long/)
    const open = await desk.open()
    good(await open.undo(null))
    expect(open.undoSteps.canUndo).toBe(false)
    expect(codeOf(await open.undo(null))).toBe('undo.nothing')
  })

  it('offers to redo what was taken back by name in the sitting before', async () => {
    const desk = await reopened(['one'])
    const first = (await desk.open()).store.head.sequence
    const line = good(await (await desk.open()).store.line(first))
    good(await (await desk.open()).undo(line.id))
    await desk.assessments.close('a1')
    expect((await desk.open()).undoSteps.canRedo).toBe(true)
  })

  it('has nothing to take back where the journal ends in a hand-over', async () => {
    const desk = await reopened(['one'])
    await desk.disk.makeFolder('/stick')
    good(await desk.handOver('Bob'))
    await desk.assessments.close('a1')
    expect((await desk.open()).undoSteps).toEqual({ canUndo: false, canRedo: false })
  })
})
