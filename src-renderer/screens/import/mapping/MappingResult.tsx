import { Loader, Stack, Text } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { FilePreview } from '../../../../shared/model/import.ts'
import { failureText } from '../../../app/failure-text.ts'
import { EntryTable } from '../EntryTable.tsx'
import { FileCounts } from '../FileCounts.tsx'
import { IssueGroups } from '../IssueGroups.tsx'

export interface MappingResultProps {
  complete: boolean
  result: UseQueryResult<FilePreview>
}

/** What the present mapping makes of the file: orders or people as they would be saved. */
export function MappingResult({ complete, result }: MappingResultProps) {
  const { t } = useTranslation('import')
  if (!complete) return <Text c="dimmed">{t('mapping.resultWaiting')}</Text>
  if (result.isError) return <Text role="alert">{failureText(result.error)}</Text>
  if (!result.data) return <Loader size="sm" aria-label={t('progress.reading')} />
  return (
    <Stack gap="sm" aria-busy={result.isFetching} opacity={result.isPlaceholderData ? 0.55 : 1}>
      <FileCounts file={result.data} />
      {result.data.issues.length > 0 && <IssueGroups issues={result.data.issues} />}
      <EntryTable chosen={null} preview={result.data} />
    </Stack>
  )
}
