import { describe, expect, it } from 'vitest'
import { moved } from '../../../../renderer/features/matrix/grid-moves.ts'

const move = (key: string, row: number, column: number, withControl = false) =>
  moved(key, withControl, { row, column }, 4, 12)

describe('moving in the responsibility matrix', () => {
  it('arrow keys go one cell and stop at the edges', () => {
    expect(move('ArrowDown', 1, 5)).toEqual({ row: 2, column: 5 })
    expect(move('ArrowRight', 1, 5)).toEqual({ row: 1, column: 6 })
    expect(move('ArrowUp', 0, 5)).toEqual({ row: 0, column: 5 })
    expect(move('ArrowLeft', 2, 0)).toEqual({ row: 2, column: 0 })
    expect(move('ArrowDown', 3, 11)).toEqual({ row: 3, column: 11 })
    expect(move('ArrowRight', 3, 11)).toEqual({ row: 3, column: 11 })
  })

  it('Home and End go to the ends of the row, with Control to the corners', () => {
    expect(move('Home', 2, 7)).toEqual({ row: 2, column: 0 })
    expect(move('End', 2, 7)).toEqual({ row: 2, column: 11 })
    expect(move('Home', 2, 7, true)).toEqual({ row: 0, column: 0 })
    expect(move('End', 2, 7, true)).toEqual({ row: 3, column: 11 })
  })

  it('any other key does not move', () => {
    expect(move('a', 1, 1)).toBeNull()
    expect(move('Enter', 1, 1)).toBeNull()
  })
})
