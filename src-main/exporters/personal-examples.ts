import { usableTarget } from '../../shared/list-columns.ts'
import type { ListTarget, PersonalExample } from '../../shared/model/list.ts'
import { singleLine } from '../../shared/safe-cell.ts'
import type { Recipient } from './recipient.ts'
import { EXPORT_TARGETS } from './registry.ts'
import { type WriteRequest, writtenColumns } from './written-columns.ts'

const EXAMPLES = 3

/**
 * What the personal columns of a list say to three of its people: first those that differ in where a text of the owner
 * stands in, so that both can be seen; then whoever comes first.
 * @returns nothing where no column is personal.
 */
export function personalExamples(
  targetId: ListTarget,
  request: WriteRequest,
  recipients: readonly Recipient[],
): PersonalExample[] {
  const target = EXPORT_TARGETS[usableTarget(targetId, request)]
  const columns = writtenColumns(target, request).filter(({ isPersonal }) => isPersonal)
  if (columns.length === 0) return []
  const all = recipients.map(recipient => ({
    customerId: recipient.customerId,
    name: nameOf(recipient),
    fields: columns.map(({ name, cell }) => ({ column: name, ...cell(recipient) })),
  }))
  const kinds = new Set<string>()
  const different = all.filter(example => {
    const kind = example.fields.map(({ isFallback, text }) => (text === '' ? 0 : isFallback ? 1 : 2)).join()
    return !kinds.has(kind) && kinds.add(kind)
  })
  const chosen = [...new Set([...different, ...all])].slice(0, EXAMPLES)
  return all.filter(example => chosen.includes(example))
}

function nameOf({ firstName, lastName, company, email }: Recipient): string {
  return singleLine([firstName, lastName].filter(Boolean).join(' ') || company || email || '')
}
