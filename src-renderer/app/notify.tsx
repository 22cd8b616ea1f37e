import { Button, Group } from '@mantine/core'
import { type NotificationData, notifications } from '@mantine/notifications'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { i18next } from '../i18n/index.ts'
import { failureText } from './failure-text.ts'

/** Long enough to read a sentence and to reach the button under it. */
const UNDO_MS = 12_000

/** Tells that something worked. */
export function notifyDone(message: string): void {
  notifications.show({ message, color: 'green', icon: <IconCheck size={18} aria-hidden />, autoClose: 5000 })
}

/**
 * Tells that something worked, and offers to take it back.
 * @param place elsewhere than usual, for screens that have something to click there.
 * @returns what the notification is hidden by.
 */
export function notifyUndoable(
  message: string,
  undo: () => Promise<unknown>,
  place: Pick<NotificationData, 'position'> = {},
): string {
  const id = crypto.randomUUID()
  const takeBack = () => {
    notifications.hide(id)
    undo().catch(notifyFailure)
  }
  return notifications.show({
    ...place,
    id,
    color: 'green',
    icon: <IconCheck size={18} aria-hidden />,
    autoClose: UNDO_MS,
    message: (
      <Group justify="space-between" gap="sm">
        <span>{message}</span>
        <Button size="compact-sm" variant="default" onClick={takeBack}>
          {i18next.t('button.undo')}
        </Button>
      </Group>
    ),
  })
}

/** Tells what went wrong, in words that help. */
export function notifyFailure(error: unknown): void {
  notifications.show({
    title: i18next.t('failure.title'),
    message: failureText(error),
    color: 'red',
    icon: <IconAlertTriangle size={18} aria-hidden />,
    autoClose: 10_000,
  })
}
