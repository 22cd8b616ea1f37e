import { Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { BargainHunters, FirstOrderGroup } from '../../../shared/model/bargain-hunters.ts'
import type { Rate } from '../../../shared/model/figures.ts'
import { formatCount, formatMoney, formatPercent } from '../../i18n/format.ts'
import { CustomersLink } from './CustomersLink.tsx'
import classes from './Value.module.css'

/** Both groups beside each other. */
export function BargainTable({ figures }: { figures: BargainHunters }) {
  const { t } = useTranslation('value')
  const { discounted, fullPrice, secondPurchase } = figures
  return (
    <Table.ScrollContainer minWidth={560} type="native">
      <Table className={classes.table ?? ''} verticalSpacing="xs" aria-label={t('bargain.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('bargain.column.first')}</Table.Th>
            {(['customers', 'firstValue', 'returned', 'later'] as const).map(name => (
              <Table.Th key={name} scope="col" className={classes.number ?? ''}>
                {t(`bargain.column.${name}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Line figures={figures} price="discounted" group={discounted} returned={secondPurchase.one} />
          <Line figures={figures} price="full_price" group={fullPrice} returned={secondPurchase.other} />
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

interface LineProps {
  figures: BargainHunters
  price: 'discounted' | 'full_price'
  group: FirstOrderGroup
  returned: Rate
}

function Line({ figures: { asOf, currency }, price, group, returned }: LineProps) {
  const { t } = useTranslation(['value', 'common'])
  const name = t(`value:bargain.${price}`)
  const perHead = (minor: number | null) => {
    if (!returned.enough || minor === null) return t('common:state.tooFew')
    return formatMoney(minor, currency)
  }
  return (
    <Table.Tr>
      <Table.Th scope="row">{name}</Table.Th>
      <Table.Td className={classes.number ?? ''}>
        <CustomersLink of={{ figure: 'first_order_price', price, asOf }} label={name}>
          {formatCount(group.customers)}
        </CustomersLink>
      </Table.Td>
      <Table.Td className={classes.number ?? ''}>{perHead(group.firstPerHeadMinor)}</Table.Td>
      <Table.Td className={classes.number ?? ''}>
        {returned.enough && returned.value !== null
          ? formatPercent(returned.value, 0)
          : t('common:state.tooFew')}{' '}
        <Text span size="sm" c="dimmed">
          {t('value:bargain.partOf', {
            part: formatCount(returned.part),
            whole: formatCount(returned.whole),
          })}
        </Text>
      </Table.Td>
      <Table.Td className={classes.number ?? ''}>{perHead(group.laterPerHeadMinor)}</Table.Td>
    </Table.Tr>
  )
}
