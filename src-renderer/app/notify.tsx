import { Button, Group, Kbd } from '@mantine/core'
import { type NotificationData, notifications } from '@mantine/notifications'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { i18next } from '../i18n/index.ts'
import { failureText } from './failure-text.ts'
import classes from './notify.module.css'
import { offerUndo } from './undo-key.ts'

/** Long enough to read a sentence and to reach the button under it. */
const UNDO_MS = 12_000

/** Where a notification stands. */
export type NotificationPlace = Pick<NotificationData, 'position'>

/** Tells that something worked. */
export function notifyDone(message: string): void {
  notifications.show({ message, color: 'green', icon: <IconCheck size={18} aria-hidden />, autoClose: 5000 })
}

/**
 * Tells that something worked, and offers to take it back: by a button, and by Ctrl+Z. Screens that change what is
 * stored do it by `changeUndoably`.
 * @param place elsewhere than usual, for screens that have something to click there.
 * @returns what the notification is hidden by.
 */
export function notifyUndoable(
  message: string,
  undo: () => Promise<unknown>,
  place: NotificationPlace = {},
): string {
  const id = crypto.randomUUID()
  const takeBack = () => {
    withdraw()
    leave(id)
    notifications.hide(id)
    sayIfSlow(undo(), place).catch(notifyFailure)
  }
  const withdraw = offerUndo(takeBack)
  return notifications.show({
    ...place,
    id,
    color: 'green',
    icon: <IconCheck size={18} aria-hidden />,
    autoClose: UNDO_MS,
    onClose: withdraw,
    message: (
      <Group justify="space-between" gap="sm" data-notification={id}>
        <span>{message}</span>
        <Button
          size="compact-sm"
          variant="default"
          rightSection={
            <Kbd aria-hidden className={classes.key ?? ''}>
              {isApple() ? '⌘Z' : i18next.t('button.undoKey')}
            </Kbd>
          }
          aria-keyshortcuts="Control+Z"
          onClick={takeBack}
        >
          {i18next.t('button.undo')}
        </Button>
      </Group>
    ),
  })
}

/** What is taken back at once need not be announced, in milliseconds. */
const SLOW_MS = 400

/** Tells that something is being taken back for as long as that lasts. */
async function sayIfSlow(undoing: Promise<unknown>, place: NotificationPlace): Promise<void> {
  const id = crypto.randomUUID()
  const timer = window.setTimeout(() => {
    const message = i18next.t('state.undoing')
    notifications.show({ ...place, id, message, loading: true, autoClose: false, withCloseButton: false })
  }, SLOW_MS)
  try {
    await undoing
  } finally {
    window.clearTimeout(timer)
    notifications.hide(id)
  }
}

const isApple = () => /Mac|iP/.test(navigator.userAgent)

/** Gives the focus back to the screen where it is in a notification that goes. */
function leave(id: string): void {
  if (document.activeElement?.closest(`[data-notification="${id}"]`) == null) return
  document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true })
}

/** Tells what went wrong, in words that help. */
export function notifyFailure(error: unknown): void {
  notifications.show({
    title: i18next.t('failure.title'),
    message: failureText(error),
    color: 'red',
    icon: <IconAlertTriangle size={18} aria-hidden />,
    autoClose: 10_000,
    position: 'top-right',
  })
}
