/** A place in the matrix. */
export interface Spot {
  readonly row: number
  readonly column: number
}

/** Where a key leads from a place, kept inside the grid; null for a key that does not move. */
export function moved(key: string, withControl: boolean, from: Spot, rows: number, columns: number): Spot | null {
  const to = target(key, withControl, from, rows, columns)
  return to && { row: within(to.row, rows), column: within(to.column, columns) }
}

function target(key: string, withControl: boolean, { row, column }: Spot, rows: number, columns: number): Spot | null {
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column }
    case 'ArrowDown':
      return { row: row + 1, column }
    case 'ArrowLeft':
      return { row, column: column - 1 }
    case 'ArrowRight':
      return { row, column: column + 1 }
    case 'Home':
      return { row: withControl ? 0 : row, column: 0 }
    case 'End':
      return { row: withControl ? rows - 1 : row, column: columns - 1 }
    default:
      return null
  }
}

function within(value: number, count: number): number {
  return Math.max(0, Math.min(count - 1, value))
}
