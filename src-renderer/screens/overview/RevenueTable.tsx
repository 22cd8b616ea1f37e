import { Anchor, Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { monthOf } from '../../../shared/calendar.ts'
import type { CurrencyFigures } from '../../../shared/model/figures.ts'
import { formatCount, formatMoney, formatMonth } from '../../i18n/format.ts'
import { daysOfMonth } from './days-of-month.ts'
import classes from './OverviewScreen.module.css'
import { ordersAddress } from './rows-behind.ts'

export interface RevenueTableProps {
  figures: CurrencyFigures
  /** The running month is marked: it will still grow. */
  today: string
  names: { new: string; existing: string; unattributable: string }
}

/** The chart's numbers, newest month first. */
export function RevenueTable({ figures, today, names }: RevenueTableProps) {
  const { t } = useTranslation('overview')
  const { currency } = figures
  const money = (minor: number) => (
    <Table.Td className={classes.number ?? ''}>{formatMoney(minor, currency)}</Table.Td>
  )
  return (
    <Table.ScrollContainer minWidth={640}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('revenue.month')}</Table.Th>
            {[names.existing, names.new, names.unattributable, t('revenue.total'), t('revenue.orders')].map(
              name => (
                <Table.Th key={name} className={classes.number ?? ''}>
                  {name}
                </Table.Th>
              ),
            )}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {figures.months.toReversed().map(month => (
            <Table.Tr key={month.month}>
              <Table.Td>
                <Anchor
                  fz="sm"
                  component={Link}
                  to={ordersAddress(daysOfMonth(month.month), { counted: 'yes', currency })}
                >
                  {formatMonth(month.month)}
                </Anchor>
                {month.month === monthOf(today) && (
                  <span className={classes.running}> {t('revenue.running')}</span>
                )}
              </Table.Td>
              {money(month.existingMinor)}
              {money(month.newMinor)}
              {money(month.unattributableMinor)}
              {money(month.existingMinor + month.newMinor + month.unattributableMinor)}
              <Table.Td className={classes.number ?? ''}>{formatCount(month.orders)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
