import type { Objective } from './minimise.ts'

/** Step of the numeric second derivatives, in logarithms of parameters. */
const STEP = 1e-4

/** The second derivatives of a function at a point: central differences of its gradient, made symmetric. */
export function hessian(objective: Objective, point: Float64Array): number[][] {
  const gradientAt = (index: number, step: number): Float64Array => {
    const gradient = new Float64Array(point.length)
    objective(
      point.map((value, position) => (position === index ? value + step : value)),
      gradient,
    )
    return gradient
  }
  const rows = Array.from(point, (_, index) => {
    const [after, before] = [gradientAt(index, STEP), gradientAt(index, -STEP)]
    return Array.from(after, (value, column) => (value - (before[column] ?? 0)) / (2 * STEP))
  })
  return rows.map((row, i) => row.map((value, j) => (value + (rows[j]?.[i] ?? 0)) / 2))
}

/**
 * The diagonal of the inverse of a symmetric matrix.
 * @returns null where the matrix is not positive definite: the point is no minimum, or a direction is flat.
 */
export function inverseDiagonal(matrix: readonly (readonly number[])[]): number[] | null {
  const factor = cholesky(matrix)
  if (factor === null) return null
  return matrix.map((_, column) => {
    // Column of L⁻¹ by forward substitution; (L Lᵀ)⁻¹ has the sum of its squares on the diagonal.
    const solution: number[] = []
    for (const [i, row] of factor.entries()) {
      let rest = i === column ? 1 : 0
      for (let j = 0; j < i; j++) rest -= (row[j] ?? 0) * (solution[j] ?? 0)
      solution.push(rest / (row[i] ?? 1))
    }
    return solution.reduce((sum, value) => sum + value * value, 0)
  })
}

/** The lower triangle L with L Lᵀ = matrix. */
function cholesky(matrix: readonly (readonly number[])[]): number[][] | null {
  const factor: number[][] = []
  for (const [i, values] of matrix.entries()) {
    const row: number[] = []
    for (let j = 0; j <= i; j++) {
      let rest = values[j] ?? 0
      for (let k = 0; k < j; k++) rest -= (row[k] ?? 0) * ((j === i ? row[k] : factor[j]?.[k]) ?? 0)
      // What rounding leaves of a flat direction is no curvature.
      if (j === i && !(rest > 1e-12 * Math.abs(values[i] ?? 0))) return null
      row.push(j === i ? Math.sqrt(rest) : rest / (factor[j]?.[j] ?? 1))
    }
    factor.push(row)
  }
  return factor
}
