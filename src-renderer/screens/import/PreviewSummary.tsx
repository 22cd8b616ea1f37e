import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatCount } from '../../i18n/format.ts'
import { importSession, type SessionPreview } from './import-session.ts'
import { isRefused } from './issue-kinds.ts'
import { isMappable } from './mapping/mapping-rules.ts'
import { hasOpenQuestion } from './ReadingQuestions.tsx'
import { TotalsList } from './TotalsList.tsx'

export interface PreviewSummaryProps {
  preview: SessionPreview
  onMap: (token: string) => void
}

/** What the import would change in all, what stands in its way, and the button that starts it. */
export function PreviewSummary({ preview, onMap }: PreviewSummaryProps) {
  const { t } = useTranslation('import')
  const taken = preview.files.filter(file => !isRefused(file))
  const refused = preview.files.length - taken.length
  const unmapped = preview.chosen.filter((_, index) => {
    const file = preview.files[index]
    return file !== undefined && isRefused(file) && isMappable(file)
  })
  const changes = taken.some(file => file.created + file.updated > 0)
  const isAsking = taken.some(hasOpenQuestion)
  const skipped = taken.reduce((sum, file) => sum + file.skipped, 0)
  return (
    <Group justify="space-between" gap="md">
      <Stack gap={2} flex={1} miw={240} role="status">
        {taken.length === 0 && <Text>{t('preview.nothingReadable')}</Text>}
        {taken.length > 0 && !changes && <Text fw={600}>{t('preview.nothingNew')}</Text>}
        {changes && (
          <>
            <Text fw={600}>{t('preview.summary')}</Text>
            <TotalsList totals={preview.totals} skippedRows={skipped} />
          </>
        )}
        {isAsking && <Text fw={600}>{t('preview.answerFirst')}</Text>}
        {refused > 0 && taken.length > 0 && (
          <Text size="sm" c="dimmed">
            {t('preview.someBlocked', { count: refused, formatted: formatCount(refused) })}{' '}
            {unmapped.slice(0, 1).map(({ token, name }) => (
              <Anchor key={token} component="button" type="button" fz="inherit" onClick={() => onMap(token)}>
                {t('preview.mapNow', { file: name })}
              </Anchor>
            ))}
          </Text>
        )}
      </Stack>
      <Button
        size="md"
        leftSection={<IconCheck size={20} aria-hidden />}
        disabled={taken.length === 0 || isAsking}
        onClick={() => void importSession.run()}
      >
        {t('preview.import')}
      </Button>
    </Group>
  )
}
