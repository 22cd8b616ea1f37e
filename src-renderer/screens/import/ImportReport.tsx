import { Alert, Button, Group, Text } from '@mantine/core'
import { IconArrowBackUp, IconInfoCircle } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ImportDone } from '../../../shared/model/import.ts'
import { orpc } from '../../app/client.ts'
import { notifyFailure } from '../../app/notify.tsx'
import { FocusHeading } from '../../components/FocusHeading.tsx'
import { OpenConsents } from '../../components/OpenConsents.tsx'
import { Panel } from '../../components/Panel.tsx'
import { DuplicatesFound } from './DuplicatesFound.tsx'
import { IssueGroups } from './IssueGroups.tsx'
import { importSession } from './import-session.ts'
import { ReportTable } from './ReportTable.tsx'
import { TotalsList } from './TotalsList.tsx'

/** What an import did, with the way to take it back at once. */
export function ImportReport({ report, undone }: { report: ImportDone; undone: boolean }) {
  const { t } = useTranslation('import')
  const changed = report.batchId !== null
  const undo = useMutation({ mutationFn: importSession.undo, onError: notifyFailure })
  const heading = undone ? 'report.undoneTitle' : changed ? 'report.title' : 'report.nothingTitle'
  return (
    <>
      <FocusHeading>{t(heading)}</FocusHeading>
      <div role="status">
        {undone && <Text>{t('report.undone')}</Text>}
        {!undone && changed && <TotalsList totals={report.totals} skippedRows={skippedRows(report)} />}
        {!changed && <Text>{t('report.nothing', { count: report.files.length })}</Text>}
      </div>
      <Group>
        {!undone && (
          <>
            <Button component={Link} to="/customers" onClick={importSession.discard}>
              {t('report.customers')}
            </Button>
            <Button component={Link} to="/overview" variant="default" onClick={importSession.discard}>
              {t('report.overview')}
            </Button>
            <Button component={Link} to="/today" variant="default" onClick={importSession.discard}>
              {t('report.today')}
            </Button>
          </>
        )}
        <Button variant="default" onClick={importSession.discard}>
          {t('report.again')}
        </Button>
        {changed && !undone && (
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={18} aria-hidden />}
            loading={undo.isPending}
            onClick={() => undo.mutate()}
          >
            {t('report.undo')}
          </Button>
        )}
      </Group>
      {changed && !undone && <DuplicatesFound batchId={report.batchId} />}
      {!undone && <OpenConsents onLeave={importSession.discard} />}
      {!undone && <AmazonNote report={report} />}
      {!undone && <ReportFiles report={report} />}
    </>
  )
}

function skippedRows(report: ImportDone): number {
  return report.files.reduce((sum, file) => sum + file.skipped, 0)
}

/** Amazon's rules are the strictest; whoever imports from there should know at once. */
function AmazonNote({ report }: { report: ImportDone }) {
  const { t } = useTranslation('import')
  if (!report.files.some(file => file.format === 'amazon-order-report' && file.created > 0)) return null
  return (
    <Alert color="gray" icon={<IconInfoCircle aria-hidden />}>
      {t('report.amazon')}
    </Alert>
  )
}

function ReportFiles({ report }: { report: ImportDone }) {
  const { t } = useTranslation('import')
  const batches = useQuery(orpc.imports.list.queryOptions({ enabled: report.batchId !== null }))
  const batch = batches.data?.find(({ id }) => id === report.batchId)
  return (
    <Panel title={t('report.files')}>
      <ReportTable files={batch?.files ?? report.files} />
      {report.files
        .filter(file => file.issues.length > 0)
        .map((file, index) => (
          // Two files may have the same name; their order never changes.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above.
          <section key={index}>
            <Text fw={600} mt="md">
              {t('report.issues', { file: file.file })}
            </Text>
            <IssueGroups issues={file.issues} />
          </section>
        ))}
    </Panel>
  )
}
