import type { ListRequest, PersonalField } from '../../shared/model/list.ts'
import { type CellContext, cellText, type FileColumn, RECOMMENDATION_COLUMNS } from './columns.ts'
import type { Recipient } from './recipient.ts'

/** The texts that stand in where nothing is known of a person. */
export type Fallbacks = NonNullable<ListRequest['fallbacks']>

/** What a column says to a person in particular; null for all others. Of several products, one can be replaced. */
export function personalFieldOf(column: FileColumn): PersonalField | null {
  switch (column) {
    case 'firstName':
    case 'lastProduct':
    case 'lastOrder':
    case 'tier':
    case 'topic':
      return column
    case RECOMMENDATION_COLUMNS[0]:
      return 'recommendation'
    default:
      return null
  }
}

/** A cell, and whether the owner's text stands in it for want of anything better. */
export interface PersonalCell {
  text: string
  isFallback: boolean
}

/** The cell of a person with the owner's text where nothing is known. */
export function cellWithFallback(
  recipient: Recipient,
  column: FileColumn,
  context: CellContext,
  fallbacks: Fallbacks | undefined,
): PersonalCell {
  const text = cellText(recipient, column, context)
  if (text.trim() !== '') return { text, isFallback: false }
  const field = personalFieldOf(column)
  const fallback = field === null ? '' : (fallbacks?.[field] ?? '')
  return { text: fallback, isFallback: fallback !== '' }
}
