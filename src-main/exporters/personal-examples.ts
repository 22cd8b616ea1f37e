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
 * @param recipients asked for one after another, until three differ.
 * @returns nobody where no column is personal; and how many people were looked at.
 */
export function personalExamples(
  targetId: ListTarget,
  request: WriteRequest,
  recipients: Iterable<Recipient>,
): { examples: PersonalExample[]; lookedAt: number } {
  const target = EXPORT_TARGETS[usableTarget(targetId, request)]
  const columns = writtenColumns(target, request).flatMap(({ name, says, cell }) =>
    says === null ? [] : [{ column: name, says, cell }],
  )
  if (columns.length === 0) return { examples: [], lookedAt: 0 }
  const different = new Map<string, PersonalExample>()
  const first: PersonalExample[] = []
  let lookedAt = 0
  for (const recipient of recipients) {
    const example = {
      customerId: recipient.customerId,
      name: nameOf(recipient),
      fields: columns.map(({ cell, ...column }) => ({ ...column, ...cell(recipient) })),
    }
    lookedAt++
    if (first.length < EXAMPLES) first.push(example)
    const kind = kindOf(example)
    if (!different.has(kind)) different.set(kind, example)
    if (different.size === EXAMPLES) break
  }
  // Whoever is shown for being different may be one of the first, too.
  const chosen = [...new Set([...different.values(), ...first])].slice(0, EXAMPLES)
  return { examples: chosen, lookedAt }
}

/** Which of the fields are filled, empty, or filled by the owner's text. */
function kindOf({ fields }: PersonalExample): string {
  return fields.map(({ isFallback, text }) => (text === '' ? 0 : isFallback ? 1 : 2)).join()
}

function nameOf({ firstName, lastName, company, email }: Recipient): string {
  return singleLine([firstName, lastName].filter(Boolean).join(' ') || company || email || '')
}
