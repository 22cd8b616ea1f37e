import { ActionIcon, Button, Group, Table, Text } from '@mantine/core'
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AdvertisedPeriod, AdvertisedPeriodEdit } from '../../../../shared/model/advertised-period.ts'
import { orpc } from '../../../app/client.ts'
import { Panel } from '../../../components/Panel.tsx'
import { formatDay } from '../../../i18n/format.ts'
import { MoreButton, STEP } from '../MoreButton.tsx'
import classes from '../Products.module.css'
import { AdvertisedDialog } from './AdvertisedDialog.tsx'
import { editOf, useRemoveAdvertised } from './use-advertised.ts'
import { useProductNames } from './use-product-names.ts'

/** What the owner advertised when; entries are added, changed and removed here. */
export function AdvertisedCalendar({ today }: { today: string }) {
  const { t } = useTranslation('products')
  const [open, setOpen] = useState<{ id: number | null; before: AdvertisedPeriodEdit } | null>(null)
  const [limit, setLimit] = useState(STEP)
  const periods = useQuery(orpc.products.advertised.queryOptions()).data
  if (periods === undefined) return null
  const shown = periods.toSorted((one, other) => (one.from < other.from ? 1 : -1)).slice(0, limit)
  const add = () => setOpen({ id: null, before: { productIds: 'all', from: today, to: today, note: '' } })
  return (
    <Panel
      title={t('demand.calendar.title')}
      description={t('demand.calendar.description')}
      actions={
        <Button variant="default" leftSection={<IconPlus size={17} aria-hidden />} onClick={add}>
          {t('demand.calendar.add')}
        </Button>
      }
    >
      {periods.length === 0 ? (
        <Text c="dimmed">{t('demand.calendar.none')}</Text>
      ) : (
        <Table className={classes.table ?? ''} verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('demand.calendar.when')}</Table.Th>
              <Table.Th scope="col">{t('demand.calendar.what')}</Table.Th>
              <Table.Th scope="col">{t('demand.calendar.note')}</Table.Th>
              <Table.Td />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map(period => (
              <Line
                key={period.id}
                period={period}
                onEdit={() => setOpen({ id: period.id, before: editOf(period) })}
              />
            ))}
          </Table.Tbody>
        </Table>
      )}
      <MoreButton total={periods.length} shown={shown.length} limit={limit} onLimit={setLimit} />
      {open !== null && <AdvertisedDialog {...open} onClose={() => setOpen(null)} />}
    </Panel>
  )
}

function Line({ period, onEdit }: { period: AdvertisedPeriod; onEdit: () => void }) {
  const { t } = useTranslation('products')
  const remove = useRemoveAdvertised()
  const namesOf = useProductNames()
  const day = formatDay(period.from)
  return (
    <Table.Tr>
      <Table.Th scope="row" className={classes.days ?? ''}>
        {period.from === period.to ? day : t('demand.days', { from: day, to: formatDay(period.to) })}
      </Table.Th>
      <Table.Td>
        {period.productIds === 'all' ? t('demand.calendar.all') : namesOf(period.productIds)}
      </Table.Td>
      <Table.Td>{period.note}</Table.Td>
      <Table.Td>
        <Group gap={4} justify="flex-end" wrap="nowrap">
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('demand.calendar.editOf', { day })}
            onClick={onEdit}
          >
            <IconPencil size={17} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('demand.calendar.removeOf', { day })}
            onClick={() => remove.mutate(period.id)}
          >
            <IconTrash size={17} aria-hidden />
          </ActionIcon>
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}
