import { Alert, Button, Group, TextInput } from '@mantine/core'
import { IconHourglassLow } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { KeepFocus } from './KeepFocus.tsx'

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
export function PauseOverride(props: PauseOverrideProps) {
  return (
    <KeepFocus>{props.reason === '' ? <KeptPause {...props} /> : <OverriddenPause {...props} />}</KeepFocus>
  )
}

function OverriddenPause({ reason, onChange }: PauseOverrideProps) {
  const { t } = useTranslation('lists')
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
}

function KeptPause({ title, text, button, onChange }: PauseOverrideProps) {
  const { t } = useTranslation('lists')
  const [typed, setTyped] = useState('')
  const why = typed.trim()
  return (
    <Alert color="gray" icon={<IconHourglassLow aria-hidden />} title={title}>
      <p style={{ marginTop: 0 }}>{text}</p>
      <form
        onSubmit={event => {
          event.preventDefault()
          if (why !== '') onChange(why)
        }}
      >
        <Group align="end" gap="sm">
          <TextInput
            label={t('pause.why')}
            placeholder={t('pause.example')}
            value={typed}
            maxLength={200}
            style={{ flex: '1 1 260px' }}
            onChange={event => setTyped(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" disabled={why === ''}>
            {button}
          </Button>
        </Group>
      </form>
    </Alert>
  )
}
