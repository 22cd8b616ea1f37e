import type { TFunction } from 'i18next'
import type { ContactEvent } from '../../../shared/model/customer.ts'

/** What was noted with a contact: why the pause was not kept, and the owner's own words; empty for nothing. */
export function contactNote(
  { note, overrideNote }: Pick<ContactEvent, 'note' | 'overrideNote'>,
  t: TFunction<['contacts', 'common', 'today']>,
): string {
  const over = overrideNote === null ? null : t('contacts:list.overLimits', { note: overrideNote })
  return [over, note].filter(text => text !== null).join('; ')
}
