import { Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ListPreview, PersonalExample } from '../../../shared/model/list.ts'
import { formatCount } from '../../i18n/format.ts'
import classes from './ExportWizard.module.css'

type PersonalExamplesProps = Pick<ListPreview, 'examples' | 'examplesAmong'>

/** What the list says to some of its people, so that one sees where the owner's text stands in. */
export function PersonalExamples({ examples, examplesAmong }: PersonalExamplesProps) {
  const { t } = useTranslation('lists')
  const [first] = examples
  if (first === undefined) return null
  return (
    <section>
      <Text fw={600} id="personal-examples">
        {t('personal.examples', { count: examples.length, formatted: formatCount(examples.length) })}
      </Text>
      <Table.ScrollContainer minWidth={480} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table aria-labelledby="personal-examples" withColumnBorders>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('personal.column')}</Table.Th>
              {examples.map(({ customerId, name }) => (
                <Table.Th key={customerId} scope="col">
                  {name}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {first.fields.map(({ column }, index) => (
              <Table.Tr key={column}>
                <Table.Th scope="row" fw={500}>
                  {column}
                </Table.Th>
                {examples.map(({ customerId, fields }) => (
                  <Table.Td key={customerId}>
                    <Said field={fields[index]} />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Text className={classes.hint}>
        {t('personal.examplesHint')}
        {examplesAmong !== null &&
          ` ${t('personal.examplesAmong', { formatted: formatCount(examplesAmong) })}`}
      </Text>
    </section>
  )
}

function Said({ field }: { field: PersonalExample['fields'][number] | undefined }) {
  const { t } = useTranslation('lists')
  if (field === undefined || field.text === '')
    return (
      <Text size="sm" c="dimmed" fs="italic">
        {t('personal.empty')}
      </Text>
    )
  return (
    <>
      {field.text}
      {field.isFallback && (
        <Text size="xs" c="dimmed">
          {t('personal.isFallback')}
        </Text>
      )}
    </>
  )
}
