import { Button, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AddressCheckReading } from '../../../../shared/model/address-check.ts'
import { formatCount } from '../../../i18n/format.ts'

const FIRST_ROWS = 20

/** Rows from which nothing follows, each with its reason. */
export function UnusableRows({ rows }: { rows: AddressCheckReading['unusable'] }) {
  const { t } = useTranslation('addressCheck')
  const [limit, setLimit] = useState(FIRST_ROWS)
  return (
    <section>
      <Text fw={600} id="unusable-rows">
        {t('unusable', { count: rows.length, formatted: formatCount(rows.length) })}
      </Text>
      <Table aria-labelledby="unusable-rows" maw={760}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('row')}</Table.Th>
            <Table.Th scope="col">{t('id')}</Table.Th>
            <Table.Th scope="col">{t('reason')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.slice(0, limit).map(({ row, id, reason }) => (
            <Table.Tr key={row}>
              <Table.Td>{row}</Table.Td>
              <Table.Td>{id}</Table.Td>
              <Table.Td>{t(`reasons.${reason}`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {rows.length > limit && (
        <Button size="compact-sm" variant="default" onClick={() => setLimit(limit + 5 * FIRST_ROWS)}>
          {t('more')}
        </Button>
      )}
    </section>
  )
}
