import { Alert, Button, Group, TextInput } from '@mantine/core'
import { IconHourglassLow } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatCount } from '../../i18n/format.ts'

export interface PauseOverrideProps {
  /** How many are left out because they were contacted lately. */
  resting: number
  /** Why they are not to be; empty where the pause is kept. */
  reason: string
  onChange: (reason: string) => void
}

/** The pause between two contacts: kept unless the owner says why not, which is noted with each contact. */
export function PauseOverride({ resting, reason, onChange }: PauseOverrideProps) {
  const { t } = useTranslation('lists')
  const [typed, setTyped] = useState(reason)
  if (reason !== '')
    return (
      <Alert color="yellow" icon={<IconHourglassLow aria-hidden />} title={t('pause.overridden')}>
        <Group justify="space-between">
          <span>{t('pause.reason', { reason })}</span>
          <Button size="compact-sm" variant="default" onClick={() => onChange('')}>
            {t('pause.keep')}
          </Button>
        </Group>
      </Alert>
    )
  if (resting === 0) return null
  return (
    <Alert
      color="gray"
      icon={<IconHourglassLow aria-hidden />}
      title={t('pause.title', { count: resting, formatted: formatCount(resting) })}
    >
      <p style={{ marginTop: 0 }}>{t('pause.text')}</p>
      <Group align="end" gap="sm">
        <TextInput
          label={t('pause.why')}
          placeholder={t('pause.example')}
          value={typed}
          maxLength={200}
          style={{ flex: '1 1 260px' }}
          onChange={event => setTyped(event.currentTarget.value)}
        />
        <Button variant="default" disabled={typed.trim() === ''} onClick={() => onChange(typed.trim())}>
          {t('pause.override')}
        </Button>
      </Group>
    </Alert>
  )
}
