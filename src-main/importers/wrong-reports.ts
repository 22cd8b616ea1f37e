import type { FileProblem } from '../../shared/model/import.ts'
import type { Header } from './header.ts'

/** Placeholder until written. */
export function problemOfUnknownTable(_header: Header): FileProblem | null {
  return null
}
