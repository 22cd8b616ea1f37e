import { Alert, Button, Group, TextInput } from '@mantine/core'
import { IconHourglassLow } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'

export interface PauseOverrideProps {
  /** Who is to be left alone, and until when; what that means. */
  title: string
  text: ReactNode
  /** What one does in spite of it. */
  button: string
  /** Why they are not to be; empty where the pause is kept. */
  reason: string
  onChange: (reason: string) => void
}

/** The pause between two contacts: kept unless the owner says why not, which is noted with each contact. */
export function PauseOverride({ title, text, button, reason, onChange }: PauseOverrideProps) {
  const { t } = useTranslation('lists')
  const [typed, setTyped] = useState(reason)
  if (reason !== '')
    return (
      <Alert color="ochre" icon={<IconHourglassLow aria-hidden />} title={t('pause.overridden')}>
        <Group justify="space-between">
          <span>{t('pause.reason', { reason })}</span>
          <Button size="compact-sm" variant="default" onClick={() => onChange('')}>
            {t('pause.keep')}
          </Button>
        </Group>
      </Alert>
    )
  return (
    <Alert color="gray" icon={<IconHourglassLow aria-hidden />} title={title}>
      <p style={{ marginTop: 0 }}>{text}</p>
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
          {button}
        </Button>
      </Group>
    </Alert>
  )
}
