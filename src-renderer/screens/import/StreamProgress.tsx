import { Button, Group, Paper, Progress, Stack, Text, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ImportProgress } from '../../../shared/model/import.ts'
import { FocusHeading } from '../../components/FocusHeading.tsx'
import { formatCount, formatPercent } from '../../i18n/format.ts'

export interface StreamProgressProps {
  title: string
  progress: ImportProgress
  onCancel: () => void
}

/** How far reading or importing has come, with the way out. Takes the place of a whole step. */
export function StreamProgress({ title, progress, onCancel }: StreamProgressProps) {
  const { t } = useTranslation('import')
  const percent = formatPercent(progress.fraction, 0)
  const words = progress.phase === 'finishing' ? t('progress.finishing') : title
  // Screen readers hear every quarter only; each step of the bar would talk without end.
  const quarter = formatPercent(Math.floor(progress.fraction * 4) / 4, 0)
  return (
    <Paper withBorder p="lg">
      <Stack gap="xs">
        <Group justify="space-between" wrap="nowrap">
          <FocusHeading>{words}</FocusHeading>
          <Button variant="default" onClick={onCancel}>
            {t('progress.cancel')}
          </Button>
        </Group>
        <Progress.Root size="lg">
          <Progress.Section value={progress.fraction * 100} aria-label={words} />
        </Progress.Root>
        <Text size="sm" c="dimmed">
          {[
            percent,
            progress.file === null ? null : t('progress.file', { file: progress.file }),
            progress.rows === 0
              ? null
              : t('progress.rows', { count: progress.rows, formatted: formatCount(progress.rows) }),
          ]
            .filter(part => part !== null)
            .join(' · ')}
        </Text>
        <VisuallyHidden aria-live="polite">
          {words}, {t('progress.percent', { percent: quarter })}
        </VisuallyHidden>
      </Stack>
    </Paper>
  )
}
