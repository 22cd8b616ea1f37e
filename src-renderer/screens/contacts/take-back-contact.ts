import type { ContactEvent } from '../../../shared/model/customer.ts'
import type { Purpose } from '../../../shared/model/permission.ts'
import { api } from '../../app/client.ts'
import { notifyFailure } from '../../app/notify.tsx'
import { changeUndoably } from '../../app/undoable.ts'
import { i18next } from '../../i18n/index.ts'

/** A contact that the owner noted by hand, for it came with no list. */
export type TypedContact = Omit<ContactEvent, 'exportId'> & { customerId: number }

/** What was noted by hand is about an order or advertising; addresses are checked with a list. */
function typedPurpose(purpose: Purpose): 'advertising' | 'transactional' {
  return purpose === 'transactional' ? 'transactional' : 'advertising'
}

/** Takes a contact back that was noted by hand, and offers to note it again. */
export function takeBackContact(contact: TypedContact): void {
  const { id, customerId, channel, purpose, day, label, note, reminderKey, overrideNote } = contact
  const noteAgain = () =>
    api.contacts.log({
      customerIds: [customerId],
      channel,
      purpose: typedPurpose(purpose),
      day,
      label,
      ...(note !== null && { note }),
      ...(reminderKey !== null && { reminderKey }),
      ...(overrideNote !== null && { pauseOverride: overrideNote }),
    })
  changeUndoably({
    make: () => api.contacts.takeBack({ contactIds: [id] }),
    message: i18next.t('contacts:log.takenBack'),
    takeBack: noteAgain,
  }).catch(notifyFailure)
}
