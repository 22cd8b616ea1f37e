import { Badge, Button, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ImportBatch } from '../../../shared/model/import.ts'
import { Panel } from '../../components/Panel.tsx'
import { formatInstant } from '../../i18n/format.ts'
import { IssueGroups } from './IssueGroups.tsx'
import { ReportTable } from './ReportTable.tsx'
import { TotalsList } from './TotalsList.tsx'
import { UndoDialog } from './UndoDialog.tsx'

/** One import of the past: when, which files, what it brought, and the way to take it back. */
export function BatchCard({ batch }: { batch: ImportBatch }) {
  const { t } = useTranslation('import')
  const [asking, { open, close }] = useDisclosure(false)
  const instant = formatInstant(batch.importedAtMs)
  const withIssues = batch.files.filter(file => file.issues.length > 0)
  return (
    <Panel
      title={t('history.when', { instant })}
      description={<TotalsList totals={batch.totals} />}
      actions={
        <Group gap="xs">
          {batch.isSample && (
            <Badge variant="light" tt="none">
              {t('history.sample')}
            </Badge>
          )}
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={18} aria-hidden />}
            aria-label={t('history.undoNamed', { instant })}
            onClick={open}
          >
            {t('history.undo')}
          </Button>
        </Group>
      }
    >
      <ReportTable files={batch.files} />
      {withIssues.length > 0 && (
        <details>
          <summary style={{ cursor: 'pointer' }}>{t('history.details')}</summary>
          {withIssues.map(file => (
            <section key={file.fileId}>
              <strong>{t('report.issues', { file: file.file })}</strong>
              <IssueGroups issues={file.issues} />
            </section>
          ))}
        </details>
      )}
      <UndoDialog batch={batch} opened={asking} onClose={close} />
    </Panel>
  )
}
