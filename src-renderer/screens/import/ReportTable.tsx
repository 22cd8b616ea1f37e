import { Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FileReport, ImportBatch } from '../../../shared/model/import.ts'
import { formatCount } from '../../i18n/format.ts'
import { RejectedRowsButton } from './RejectedRowsButton.tsx'

const COUNTS = ['created', 'updated', 'unchanged', 'skipped'] as const

type StoredFile = ImportBatch['files'][number]

/** What became of the rows of each file; stored files offer their rejected rows. */
export function ReportTable({ files }: { files: readonly (FileReport | StoredFile)[] }) {
  const { t } = useTranslation('import')
  return (
    <Table.ScrollContainer minWidth={640} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" w="26%">
              {t('report.file')}
            </Table.Th>
            <Table.Th scope="col">{t('report.format')}</Table.Th>
            {COUNTS.map(count => (
              <Table.Th key={count} scope="col" ta="right">
                {t(`file.${count}`)}
              </Table.Th>
            ))}
            <Table.Th scope="col" ta="right">
              {t('file.rowsTotal')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {files.map((file, index) => (
            // Two files may have the same name; their order never changes.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above.
            <Table.Tr key={index}>
              <Table.Th scope="row" style={{ overflowWrap: 'anywhere' }}>
                {file.file}
                {'fileId' in file && file.rejectedRows > 0 && <RejectedRowsButton file={file} />}
              </Table.Th>
              <Table.Td>
                {file.format === null ? (
                  <Text span c="dimmed" size="sm">
                    {t('report.refused')}
                  </Text>
                ) : (
                  t(`format.${file.format}`)
                )}
                {file.source !== null && (
                  <Text size="xs" c="dimmed">
                    {file.source}
                  </Text>
                )}
              </Table.Td>
              {COUNTS.map(count => (
                <Table.Td key={count} ta="right">
                  {formatCount(file[count])}
                </Table.Td>
              ))}
              <Table.Td ta="right">{formatCount(file.rows)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
