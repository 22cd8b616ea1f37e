import { Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ColumnInfo } from '../../../shared/model/import.ts'
import { useFieldLabel } from '../fields/use-field-label.ts'

/** Which column of the file is read as what; columns that are not read are said to be ignored, never hidden. */
export function ColumnTable({ columns }: { columns: readonly ColumnInfo[] }) {
  const { t } = useTranslation('import')
  const labelOf = useFieldLabel()
  return (
    <Table.ScrollContainer minWidth={480} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('columns.name')}</Table.Th>
            <Table.Th scope="col">{t('columns.samples')}</Table.Th>
            <Table.Th scope="col">{t('columns.field')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {columns.map(column => (
            <Table.Tr key={column.name}>
              <Table.Th scope="row">{column.name}</Table.Th>
              <Table.Td>
                <Samples samples={column.samples} />
              </Table.Td>
              <Table.Td>
                {column.field === null ? (
                  <Text span c="dimmed" size="sm">
                    {t('columns.ignored')}
                  </Text>
                ) : (
                  labelOf(column.field)
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

/** The first values of a column, cut where they are long. */
export function Samples({ samples }: { samples: readonly string[] }) {
  const { t } = useTranslation('import')
  const shown = samples.slice(0, 3)
  return (
    <Text span size="sm" c="dimmed" lineClamp={2}>
      {shown.length === 0 ? t('columns.noSamples') : shown.join(' · ')}
    </Text>
  )
}
