import { type AnyContractProcedure, isContractProcedure } from '@orpc/contract'
import { contract } from '../../../shared/contract/index.ts'

/** A procedure of the contract and where it stands in it. */
export interface FoundProcedure {
  /** As in `['imports', 'run']`. */
  path: string[]
  procedure: AnyContractProcedure
}

/** Every procedure of the contract, in the contract's order. */
export function allProcedures(node: unknown = contract, path: string[] = []): FoundProcedure[] {
  if (isContractProcedure(node)) return [{ path, procedure: node }]
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, child]) => allProcedures(child, [...path, key]))
}

/** Finds a procedure by its dotted name, as in `imports.run`. */
export function findProcedure(name: string): FoundProcedure | null {
  return allProcedures().find(({ path }) => path.join('.') === name) ?? null
}
