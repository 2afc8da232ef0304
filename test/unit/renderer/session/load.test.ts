import { describe, expect, it } from 'vitest'
import { loadPieces } from '../../../../renderer/session/load.ts'
import { fail, type Failure } from '../../../../shared/failure.ts'
import { err, ok, type Result } from '../../../../shared/result.ts'

describe('loadPieces', () => {
  it('gives the pieces in their order, whichever comes first', async () => {
    const answers: (() => void)[] = []
    const asked: number[] = []
    const loading = loadPieces(6, (index) => {
      asked.push(index)
      return new Promise<Result<string, Failure>>((resolve) => answers.push(() => resolve(ok(`piece ${index}`))))
    })
    expect(asked).toEqual([0, 1, 2, 3])
    while (answers.length > 0) {
      answers.pop()?.()
      await Promise.resolve()
      await Promise.resolve()
    }
    const pieces = await loading
    expect(pieces).toEqual(ok(['piece 0', 'piece 1', 'piece 2', 'piece 3', 'piece 4', 'piece 5']))
  })

  it('stops asking at the first failure, and gives it', async () => {
    const asked: number[] = []
    const pieces = await loadPieces(40, async (index) => {
      asked.push(index)
      return index === 1 ? err(fail('door.lost')) : ok(index)
    })
    expect(pieces).toEqual(err(fail('door.lost')))
    expect(asked.length).toBeLessThan(10)
  })

  it('asks for nothing where there is nothing', async () => {
    expect(await loadPieces(0, async () => err(fail('door.lost')))).toEqual(ok([]))
  })
})
