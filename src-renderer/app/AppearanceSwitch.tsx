import { ActionIcon, Group, SegmentedControl, Tooltip, useComputedColorScheme } from '@mantine/core'
import { IconMoon, IconSun } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '../i18n/index.ts'
import { useSaveSettings } from './use-settings.ts'

/** Language and light/dark, always at hand. */
export function AppearanceSwitch() {
  const { t } = useTranslation()
  const save = useSaveSettings()
  const isDark = useComputedColorScheme('light') === 'dark'
  const label = t(isDark ? 'appearance.toLight' : 'appearance.toDark')
  return (
    <Group justify="space-between" wrap="nowrap">
      <SegmentedControl
        size="xs"
        aria-label={t('appearance.language')}
        value={currentLanguage()}
        onChange={value => save({ language: value === 'en' ? 'en' : 'de' })}
        data={[
          { value: 'de', label: t('appearance.german') },
          { value: 'en', label: t('appearance.english') },
        ]}
      />
      <Tooltip label={label}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={label}
          onClick={() => save({ colorScheme: isDark ? 'light' : 'dark' })}
        >
          {isDark ? <IconSun size={18} aria-hidden /> : <IconMoon size={18} aria-hidden />}
        </ActionIcon>
      </Tooltip>
    </Group>
  )
}
