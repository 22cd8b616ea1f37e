import type { CustomerFilter } from '../../../shared/model/customer.ts'
import type { ListRequest } from '../../../shared/model/list.ts'
import { type DueAudience, type DueQuestion, dueQuestionSchema } from '../../../shared/model/reminder.ts'
import { listAddress } from '../customers/customer-view.ts'

/** The page of all who are due by a rule in a pile. */
export function groupAddress({ ruleKey, pile }: DueQuestion): string {
  return `/today/${pile}/${encodeURIComponent(ruleKey)}`
}

/** Reads what {@link groupAddress} wrote; null for what is no group. The router has decoded it. */
export function readGroup(parameters: Readonly<Record<string, string | undefined>>): DueQuestion | null {
  const { success, data } = dueQuestionSchema.safeParse(parameters)
  return success && data.ruleKey !== '' ? data : null
}

/** Where a rule is shown, to be changed. */
export function ruleAddress(ruleKey: string): string {
  return `/today/rules?${new URLSearchParams({ rule: ruleKey })}`
}

/** What of a new list is chosen already. */
export type ListChoice = Pick<ListRequest, 'purpose' | 'channel' | 'target'>

/** A new list for these people, with the purpose, the way and the program chosen already. */
export function dueListAddress(audience: CustomerFilter, choice: ListChoice): string {
  return `${listAddress(audience)}&${new URLSearchParams({ ...choice })}`
}

/** Everybody who is due in a group, or without a rule in a pile, and not held up. */
export function dueAudience(due: DueAudience): CustomerFilter {
  return { due }
}
