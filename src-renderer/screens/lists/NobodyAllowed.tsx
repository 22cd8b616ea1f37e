import { Alert, Anchor, Button, List, Text } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { type WizardState, withPurpose } from './wizard-state.ts'

export interface NobodyAllowedProps {
  state: WizardState
  /** How many were chosen at all. */
  total: number
  onChange: (state: WizardState) => void
}

/** Why the list would be empty and what can be done about it. */
export function NobodyAllowed({ state, total, onChange }: NobodyAllowedProps) {
  const { t } = useTranslation('lists')
  const { purpose, channel } = state
  const advertises = purpose === 'advertising'
  return (
    <Alert color="ochre" role="status" icon={<IconInfoCircle aria-hidden />} title={t('check.noneTitle')}>
      {total === 0 && <Text size="sm">{t('check.noneEmpty')}</Text>}
      {total > 0 && !(advertises && channel !== 'post') && <Text size="sm">{t('check.noneOther')}</Text>}
      {total > 0 && advertises && channel !== 'post' && (
        <>
          <Text size="sm">{t('check.noneText')}</Text>
          <List size="sm" mt="xs" spacing={6}>
            <List.Item>
              {t('check.noneConsent')}{' '}
              <Anchor component={Link} to="/permission" size="sm" underline="always">
                {t('check.noneConsentLink')}
              </Anchor>
            </List.Item>
            {channel === 'email' && (
              <List.Item>
                {t('check.noneExisting')}{' '}
                <Anchor component={Link} to="/permission?part=existing" size="sm" underline="always">
                  {t('check.noneExistingLink')}
                </Anchor>
              </List.Item>
            )}
            <List.Item>
              {t('check.nonePost')}{' '}
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => onChange(withPurpose(state, { channel: 'post' }))}
              >
                {t('check.nonePostButton')}
              </Button>
            </List.Item>
          </List>
        </>
      )}
    </Alert>
  )
}
