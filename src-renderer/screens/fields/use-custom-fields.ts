import { useQuery } from '@tanstack/react-query'
import { type api, orpc } from '../../app/client.ts'

export type ListedField = Awaited<ReturnType<typeof api.fields.list>>[number]

const NONE: readonly ListedField[] = []

/** The owner's own fields in the owner's order; none while they are being loaded. */
export function useCustomFields(): readonly ListedField[] {
  return useQuery(orpc.fields.list.queryOptions()).data ?? NONE
}

/** What can be chosen in a field: the owner's choices, then others that files brought. */
export function choicesOf(field: Pick<ListedField, 'choices' | 'found'>): string[] {
  return [...new Set([...field.choices, ...field.found])]
}
