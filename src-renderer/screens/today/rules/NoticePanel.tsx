import { Switch, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSaveSettings } from '../../../app/use-settings.ts'
import { useStatus } from '../../../app/use-status.ts'
import { Panel } from '../../../components/Panel.tsx'
import { noticePermission } from '../notice/use-daily-notice.ts'

/** Whether one line a day is shown on the desktop; off until the owner wants it. */
export function NoticePanel() {
  const { t } = useTranslation('today')
  const settings = useStatus().data?.settings
  const save = useSaveSettings()
  const [permission, setPermission] = useState(noticePermission())
  const switchTo = async (isOn: boolean) => {
    const answer = isOn && permission === 'default' ? await Notification.requestPermission() : permission
    setPermission(answer)
    save({ dailyNotice: isOn && answer === 'granted' })
  }
  const isPossible = permission === 'default' || permission === 'granted'
  return (
    <Panel title={t('notice.title')} description={t('notice.text')}>
      <Switch
        label={t('notice.on')}
        checked={settings?.dailyNotice === true && permission === 'granted'}
        disabled={!isPossible}
        onChange={event => void switchTo(event.currentTarget.checked)}
      />
      {!isPossible && (
        <Text size="sm" mt="xs" role="status">
          {t(permission === 'missing' ? 'notice.missing' : 'notice.refused')}
        </Text>
      )}
    </Panel>
  )
}
