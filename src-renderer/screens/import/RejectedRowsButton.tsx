import { Button, Tooltip } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ImportBatch } from '../../../shared/model/import.ts'
import { api } from '../../app/client.ts'
import { hostBridge } from '../../app/host-bridge.ts'
import { notifyFailure } from '../../app/notify.tsx'
import { formatCount } from '../../i18n/format.ts'
import { currentLanguage } from '../../i18n/index.ts'

export type RejectedRowsFile = Pick<ImportBatch['files'][number], 'file' | 'fileId' | 'rejectedRows'>

/** Saves the rows of a file that were not taken, each with its reason, so that they can be mended. */
export function RejectedRowsButton({ file }: { file: RejectedRowsFile }) {
  const { t } = useTranslation('import')
  const label = t('report.rejected', {
    count: file.rejectedRows,
    formatted: formatCount(file.rejectedRows),
  })
  const save = useMutation({
    mutationFn: async () =>
      hostBridge.saveFile(
        await api.imports.rejectedRows({ fileId: file.fileId, language: currentLanguage() }),
      ),
    onError: notifyFailure,
  })
  return (
    <div>
      <Tooltip label={t('report.rejectedHint')}>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconDownload size={16} aria-hidden />}
          loading={save.isPending}
          aria-label={`${label}: ${file.file}`}
          onClick={() => save.mutate()}
        >
          {label}
        </Button>
      </Tooltip>
    </div>
  )
}
