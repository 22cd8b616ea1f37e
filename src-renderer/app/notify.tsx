import { notifications } from '@mantine/notifications'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { i18next } from '../i18n/index.ts'
import { failureText } from './failure-text.ts'

/** Tells that something worked; with `undo` the message offers to take it back. */
export function notifyDone(message: string): void {
  notifications.show({ message, color: 'green', icon: <IconCheck size={18} aria-hidden />, autoClose: 5000 })
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
