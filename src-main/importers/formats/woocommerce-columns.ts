import type { Header } from '../header.ts'

/**
 * Of each field the column name that a table has, else the usual one: what a file of a format is expected to have,
 * in whatever language its shop writes.
 */
export function namesInUse(header: Header, fields: readonly (readonly string[])[]): string[] {
  return fields.map(names => names.find(name => header.has(name)) ?? names[0] ?? '')
}
