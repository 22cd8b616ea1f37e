import { type ComboboxData, Select, Table, Text } from '@mantine/core'
import { memo, useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ColumnInfo } from '../../../../shared/model/import.ts'
import type { ColumnMapping, MappedField } from '../../../../shared/model/import-columns.ts'
import { Panel } from '../../../components/Panel.tsx'
import { formatList } from '../../../i18n/format.ts'
import { useCustomFields } from '../../fields/use-custom-fields.ts'
import { Samples } from '../ColumnTable.tsx'
import { fieldChoices } from './field-groups.ts'
import type { MappingPartProps } from './MappingBasics.tsx'
import { withColumn } from './mapping-rules.ts'

/** Takes a column's field away again. */
const NONE = ''

export interface MappingColumnsProps extends MappingPartProps {
  columns: readonly ColumnInfo[]
  /** The mapping to begin with, to tell suggestions from the owner's choices. */
  suggested: ColumnMapping
}

/** Every column of the file with its first values and the field it is read as. */
export function MappingColumns({ columns, mapping, suggested, onChange }: MappingColumnsProps) {
  const { t, i18n } = useTranslation('import')
  const ownFields = useCustomFields()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names of the fields follow the language.
  const choices = useMemo(() => {
    const fields = fieldChoices(mapping.kind, ownFields)
    const none = { value: NONE, label: t('mapping.ignore') } as const
    return { fields, fieldsAndNone: [none, ...fields] }
  }, [mapping.kind, i18n.language, ownFields])
  const setField = useCallback(
    (column: string, field: MappedField | null) => onChange(before => withColumn(before, column, field)),
    [onChange],
  )
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
              <ColumnRow
                key={column.name}
                column={column}
                field={mapping.columns[column.name] ?? null}
                suggestion={suggested.columns[column.name] ?? null}
                choices={mapping.columns[column.name] === undefined ? choices.fields : choices.fieldsAndNone}
                onField={setField}
              />
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

interface ColumnRowProps {
  column: ColumnInfo
  field: MappedField | null
  suggestion: MappedField | null
  choices: ComboboxData<MappedField | typeof NONE>
  onField: (column: string, field: MappedField | null) => void
}

/** Drawn anew only when its own field changes; files may have a hundred columns. */
const ColumnRow = memo(function ColumnRow({ column, field, suggestion, choices, onField }: ColumnRowProps) {
  const { t } = useTranslation('import')
  return (
    <Table.Tr>
      <Table.Th scope="row">{column.name}</Table.Th>
      <Table.Td>
        <Samples samples={column.samples} />
      </Table.Td>
      <Table.Td>
        <Select
          aria-label={t('mapping.fieldOf', { column: column.name })}
          placeholder={t('mapping.ignore')}
          data={choices}
          value={field}
          searchable
          allowDeselect={false}
          openOnFocus={false}
          nothingFoundMessage={t('mapping.nothingFound')}
          onChange={chosen => onField(column.name, chosen === NONE ? null : chosen)}
        />
      </Table.Td>
      <Table.Td>
        {(field !== null || suggestion !== null) && (
          <Text span size="sm" c="dimmed">
            {t(field === suggestion ? 'mapping.suggested' : 'mapping.changed')}
          </Text>
        )}
      </Table.Td>
    </Table.Tr>
  )
})
