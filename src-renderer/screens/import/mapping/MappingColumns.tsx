import { Select, Table, Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ColumnInfo, ColumnMapping } from '../../../../shared/model/import.ts'
import { Panel } from '../../../components/Panel.tsx'
import { formatList } from '../../../i18n/format.ts'
import { Samples } from '../ColumnTable.tsx'
import { fieldChoices } from './field-groups.ts'
import type { MappingPartProps } from './MappingBasics.tsx'
import { withColumn } from './mapping-rules.ts'

export interface MappingColumnsProps extends MappingPartProps {
  columns: readonly ColumnInfo[]
  /** The mapping to begin with, to tell suggestions from the owner's choices. */
  suggested: ColumnMapping
}

/** Every column of the file with its first values and the field it is read as. */
export function MappingColumns({ columns, mapping, suggested, onChange }: MappingColumnsProps) {
  const { t, i18n } = useTranslation('import')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names of the fields follow the language.
  const choices = useMemo(() => fieldChoices(mapping.kind), [mapping.kind, i18n.language])
  const ignored = columns.filter(column => mapping.columns[column.name] === undefined)
  return (
    <Panel title={t('mapping.columns')}>
      <Table.ScrollContainer minWidth={640} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('mapping.column')}</Table.Th>
              <Table.Th scope="col">{t('mapping.samples')}</Table.Th>
              <Table.Th scope="col" w="38%">
                {t('mapping.field')}
              </Table.Th>
              <Table.Th scope="col">
                <span />
              </Table.Th>
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
                  <Select
                    aria-label={t('mapping.fieldOf', { column: column.name })}
                    placeholder={t('mapping.ignore')}
                    data={choices}
                    value={mapping.columns[column.name] ?? null}
                    searchable
                    clearable
                    clearButtonProps={{ 'aria-label': t('mapping.ignore') }}
                    nothingFoundMessage={t('mapping.nothingFound')}
                    onChange={field => onChange(withColumn(mapping, column.name, field))}
                  />
                </Table.Td>
                <Table.Td>
                  <Origin column={column.name} mapping={mapping} suggested={suggested} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Text size="sm" mt="sm" c="dimmed">
        {ignored.length === 0
          ? t('mapping.noneIgnored')
          : `${t('mapping.ignoredColumns')}: ${formatList(ignored.map(column => column.name))}`}
      </Text>
    </Panel>
  )
}

/** Whether a column's field is the program's suggestion or the owner's choice. */
function Origin({
  column,
  mapping,
  suggested,
}: {
  column: string
  mapping: ColumnMapping
  suggested: ColumnMapping
}) {
  const { t } = useTranslation('import')
  const field = mapping.columns[column]
  if (field === suggested.columns[column] && field === undefined) return null
  return (
    <Text span size="sm" c="dimmed">
      {t(field === suggested.columns[column] ? 'mapping.suggested' : 'mapping.changed')}
    </Text>
  )
}
