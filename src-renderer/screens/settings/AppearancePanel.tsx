import { Group, Input, SegmentedControl, Stack } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { type Settings, settingsSchema } from '../../../shared/model/settings.ts'
import { useSaveSettings } from '../../app/use-settings.ts'
import { Panel } from '../../components/Panel.tsx'
import { currentLanguage } from '../../i18n/index.ts'

const SCHEMES = settingsSchema.shape.colorScheme.options

export function AppearancePanel({ settings }: { settings: Settings }) {
  const { t } = useTranslation(['settings', 'common'])
  const save = useSaveSettings()
  const languageId = useId()
  const schemeId = useId()
  return (
    <Panel title={t('settings:appearance.title')}>
      <Group gap="xl" align="flex-start">
        <Stack gap={4} align="flex-start">
          <Input.Label component="div" id={languageId}>
            {t('common:appearance.language')}
          </Input.Label>
          <SegmentedControl
            aria-labelledby={languageId}
            value={currentLanguage()}
            onChange={value => save({ language: value === 'en' ? 'en' : 'de' })}
            data={[
              { value: 'de', label: t('common:appearance.german') },
              { value: 'en', label: t('common:appearance.english') },
            ]}
          />
        </Stack>
        <Stack gap={4} align="flex-start">
          <Input.Label component="div" id={schemeId}>
            {t('common:appearance.colorScheme')}
          </Input.Label>
          <SegmentedControl
            aria-labelledby={schemeId}
            value={settings.colorScheme}
            onChange={value => save({ colorScheme: settingsSchema.shape.colorScheme.parse(value) })}
            data={SCHEMES.map(value => ({ value, label: t(`common:appearance.${value}`) }))}
          />
        </Stack>
      </Group>
    </Panel>
  )
}
