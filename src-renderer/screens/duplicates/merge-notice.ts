import { notifications } from '@mantine/notifications'
import { notifyUndoable } from '../../app/notify.tsx'
import { reviewSession } from './review-session.ts'

/** What the notification of the last merges speaks of. */
let last: { notification: string; merged: readonly number[] } | null = null

/** At the top, because the answers to pairs stand at the bottom. */
export const AT_THE_TOP = { position: 'top-right' } as const

/** Tells that customers were merged, and offers to split them again. */
export function notifyMerged(message: string, merged: readonly number[], undo: () => Promise<unknown>): void {
  last = { notification: notifyUndoable(message, undo, AT_THE_TOP), merged }
}

/** Withdraws the offer to take a merge back, which was done elsewhere. */
export function forgetMerge({ customerId, survivorId }: { customerId: number; survivorId: number }): void {
  if (last?.merged.includes(customerId)) notifications.hide(last.notification)
  reviewSession.withdrawPair([{ id: customerId }, { id: survivorId }])
}
