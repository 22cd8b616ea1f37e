export interface GridPlace {
  readonly row: number
  readonly column: number
}

/** Where a key leads within a grid; null where it leads nowhere. */
export function nextPlace(
  key: string,
  { row, column }: GridPlace,
  { rows, columns }: { rows: number; columns: number },
): GridPlace | null {
  const within = (place: number, count: number) => Math.min(count - 1, Math.max(0, place))
  switch (key) {
    case 'ArrowRight':
      return { row, column: within(column + 1, columns) }
    case 'ArrowLeft':
      return { row, column: within(column - 1, columns) }
    case 'ArrowDown':
      return { row: within(row + 1, rows), column }
    case 'ArrowUp':
      return { row: within(row - 1, rows), column }
    case 'Home':
      return { row, column: 0 }
    case 'End':
      return { row, column: columns - 1 }
    default:
      return null
  }
}
