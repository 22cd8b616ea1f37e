import { Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** A tree trunk's rings: the "Stamm" in the name, and customers who come back year after year. */
export function Brand() {
  const { t } = useTranslation()
  return (
    <Group gap={10} wrap="nowrap">
      <svg width="28" height="28" viewBox="0 0 28 28" fill="none" aria-hidden="true">
        <circle cx="14" cy="14" r="13" fill="var(--mantine-color-petrol-7)" />
        <circle cx="13.2" cy="14.4" r="8.6" stroke="#b2d2d9" strokeWidth="1.6" />
        <circle cx="12.6" cy="14.8" r="4.6" stroke="#e5bb67" strokeWidth="1.8" />
        <circle cx="12.2" cy="15" r="1.5" fill="#ffffff" />
      </svg>
      <Text fw={700} size="lg" lts="-0.01em">
        {t('appName')}
      </Text>
    </Group>
  )
}
