import { Button, Table, Text } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListCheck, ListExclusion, ListRequest } from '../../../shared/model/list.ts'
import { formatCount } from '../../i18n/format.ts'
import { ExcludedPeople } from './ExcludedPeople.tsx'

export interface ExcludedTableProps {
  request: ListRequest
  excluded: ListCheck['excluded']
}

/** Why people are left out, with their number; every reason opens to its people. */
export function ExcludedTable({ request, excluded }: ExcludedTableProps) {
  const { t } = useTranslation(['lists', 'common'])
  const [open, setOpen] = useState<ListExclusion | null>(null)
  const label = (reason: ListExclusion) => t(open === reason ? 'lists:check.hide' : 'lists:check.show')
  if (excluded.length === 0) return <Text c="dimmed">{t('lists:check.nobodyExcluded')}</Text>
  return (
    <section>
      <Text fw={600} id="excluded-title">
        {t('lists:check.excluded')}
      </Text>
      <Table aria-labelledby="excluded-title" maw={760}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('lists:check.reason')}</Table.Th>
            <Table.Th scope="col" ta="right">
              {t('lists:check.people')}
            </Table.Th>
            <Table.Th scope="col">
              <span />
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {excluded.map(({ reason, count }) => (
            <Fragment key={reason}>
              <Table.Tr>
                <Table.Td>{t(`common:denial.${reason}`)}</Table.Td>
                <Table.Td ta="right">{formatCount(count)}</Table.Td>
                <Table.Td ta="right">
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    aria-expanded={open === reason}
                    aria-label={`${label(reason)}: ${t(`common:denial.${reason}`)}`}
                    rightSection={
                      open === reason ? (
                        <IconChevronDown size={16} aria-hidden />
                      ) : (
                        <IconChevronRight size={16} aria-hidden />
                      )
                    }
                    onClick={() => setOpen(open === reason ? null : reason)}
                  >
                    {label(reason)}
                  </Button>
                </Table.Td>
              </Table.Tr>
              {open === reason && (
                <Table.Tr>
                  <Table.Td colSpan={3}>
                    <ExcludedPeople request={request} reason={reason} />
                  </Table.Td>
                </Table.Tr>
              )}
            </Fragment>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}
