import { Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ColumnInfo, PreviewEntry } from '../../../shared/model/import.ts'
import { useFieldLabel } from '../fields/use-field-label.ts'

export interface EntryDetailsProps {
  entry: PreviewEntry
  columns: readonly ColumnInfo[]
}

/** The cells of an entry's first row exactly as they stand in the file, with what each is read as. */
export function EntryDetails({ entry, columns }: EntryDetailsProps) {
  const { t } = useTranslation('import')
  const labelOf = useFieldLabel()
  return (
    <Table withTableBorder verticalSpacing={2} aria-label={t('entries.details')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('entries.column')}</Table.Th>
          <Table.Th scope="col">{t('entries.value')}</Table.Th>
          <Table.Th scope="col">{t('entries.field')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {columns.map((column, index) => (
          <Table.Tr key={column.name}>
            <Table.Td>{column.name}</Table.Td>
            <Table.Td style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {entry.raw[index] || (
                <Text span c="dimmed" size="sm">
                  {t('entries.empty')}
                </Text>
              )}
            </Table.Td>
            <Table.Td>
              <Text span size="sm" {...(column.field === null ? { c: 'dimmed' } : {})}>
                {column.field === null ? t('columns.ignored') : labelOf(column.field)}
              </Text>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
