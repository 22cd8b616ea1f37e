import { Loader, Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListPreview } from '../../../shared/model/list.ts'
import { orpc } from '../../app/client.ts'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { formatCount } from '../../i18n/format.ts'
import { CampaignExamples } from './CampaignExamples.tsx'
import classes from './ExportWizard.module.css'
import { PersonalExamples } from './PersonalExamples.tsx'
import { type StepProps, WizardStep } from './WizardStep.tsx'

/** The first lines exactly as they will stand in the file, cell by cell and as text. */
export function ListPreviewStep({ request, campaign, ...step }: StepProps) {
  const { t } = useTranslation(['lists', 'common'])
  const preview = useQuery(orpc.lists.preview.queryOptions({ input: request }))
  const check = useQuery(orpc.lists.check.queryOptions({ input: request }))
  const excluded = check.data?.excluded.reduce((sum, { count }) => sum + count, 0) ?? 0
  const hasLines = preview.data !== undefined && preview.data.recipients > 0
  return (
    <WizardStep
      title={t('lists:preview.title')}
      quiet={step.quiet}
      onBack={step.onBack}
      onNext={hasLines ? step.onNext : null}
    >
      {preview.isPending && <Loader size="sm" />}
      {preview.isError && <LoadFailure error={preview.error} onRetry={() => void preview.refetch()} />}
      {excluded > 0 && (
        <Text size="sm" c="dimmed">
          {t('lists:preview.excluded', { count: excluded, formatted: formatCount(excluded) })}
        </Text>
      )}
      {preview.data && (
        <Lines preview={preview.data}>
          <PersonalExamples examples={preview.data.examples} examplesAmong={preview.data.examplesAmong} />
          {campaign !== null && (
            <CampaignExamples
              campaign={campaign}
              channel={request.channel}
              examples={preview.data.examples}
            />
          )}
        </Lines>
      )}
    </WizardStep>
  )
}

/** @param children what single people read, which comes before the file itself. */
function Lines({ preview, children }: { preview: ListPreview; children: ReactNode }) {
  const { t } = useTranslation('lists')
  const shown = preview.rows.length
  if (preview.recipients === 0) return <Text>{t('preview.empty')}</Text>
  return (
    <>
      <Text role="status">
        {t('preview.recipients', { count: preview.recipients, formatted: formatCount(preview.recipients) })}
        {' · '}
        {t('preview.fileName', { fileName: preview.fileName })}
      </Text>
      {children}
      <section>
        <Text fw={600} id="list-preview-table">
          {t('preview.first', { count: shown, formatted: formatCount(shown) })}
        </Text>
        <Table.ScrollContainer minWidth={480} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
          <Table aria-labelledby="list-preview-table" withColumnBorders>
            <Table.Thead>
              <Table.Tr>
                {preview.columns.map(column => (
                  <Table.Th key={column} scope="col">
                    {column}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {preview.rows.map((row, line) => (
                // The lines of a file have no other name than their place.
                // biome-ignore lint/suspicious/noArrayIndexKey: see above.
                <Table.Tr key={line}>
                  {row.map((cell, index) => (
                    <Table.Td key={preview.columns[index]}>{cell}</Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      </section>
      <section>
        <Text fw={600} id="list-preview-text">
          {t('preview.text')}
        </Text>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever uses the keyboard must be able to scroll it. */}
        <section className={classes.text} tabIndex={0} aria-labelledby="list-preview-text">
          {preview.text}
        </section>
        <Text className={classes.hint}>{t('preview.guarded')}</Text>
      </section>
    </>
  )
}
