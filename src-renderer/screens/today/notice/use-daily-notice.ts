import { useEffect, useEffectEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useSaveSettings } from '../../../app/use-settings.ts'
import { useStatus } from '../../../app/use-status.ts'
import { readDayNotice } from './day-notice.ts'
import { noticeText } from './notice-text.ts'

/** Whether notices can be shown, and whether the page may. */
export function noticePermission(): NotificationPermission | 'missing' {
  return 'Notification' in window ? Notification.permission : 'missing'
}

/** Shows one line a day of what is due, where the owner switched it on; called once, by the shell. */
export function useDailyNotice(): void {
  const { t } = useTranslation('today')
  const status = useStatus().data
  const save = useSaveSettings()
  const isWanted = status?.settings.dailyNotice && status.settings.lastNoticeDay !== status.today
  const today = status?.today
  const show = useEffectEvent(async (day: string) => {
    const text = noticeText(await readDayNotice(), t)
    if (text === null) return
    // The same tag: two windows show one notice.
    new Notification('Stammkunde', { body: text, tag: `stammkunde-${day}` })
    save({ lastNoticeDay: day })
  })
  useEffect(() => {
    if (!isWanted || today === undefined || noticePermission() !== 'granted') return
    // Not being able to tell is no reason to disturb anybody; the screen itself says what is wrong.
    show(today).catch(() => undefined)
  }, [isWanted, today])
}
