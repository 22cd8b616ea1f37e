import { Table } from '@mantine/core'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Rate } from '../../../shared/model/figures.ts'
import type { BuyingHabits, GroupProfile } from '../../../shared/model/group-profile.ts'
import { spokenSpan } from '../../../shared/spoken-span.ts'
import { Explanation } from '../../figures/Explanation.tsx'
import type { FigureExplanation } from '../../figures/figure-explanation.ts'
import { rateExplanation } from '../../figures/rate-figure.ts'
import {
  formatCount,
  formatMoney,
  formatMoneyRounded,
  formatNumber,
  formatPercent,
} from '../../i18n/format.ts'
import classes from '../report/ReportScreen.module.css'
import { useSpanWords } from '../returning/share-words.ts'

interface Row {
  name: 'revenue' | 'average' | 'items' | 'rhythm' | 'returned' | 'fresh'
  /** As it is read; the second one of the whole shop. */
  values: readonly [group: string, shop: string]
  explanation: FigureExplanation
}

/** The figures of the group beside those of the whole shop. */
export function ProfileFigures({ profile }: { profile: GroupProfile }) {
  const { t } = useTranslation('profile')
  const rows = useRows(profile)
  const { part, whole } = profile.customers
  return (
    <Table.ScrollContainer minWidth={0} type="native">
      <Table className={classes.figures ?? ''} verticalSpacing={5}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('figure.name')}</Table.Th>
            <Table.Th scope="col">{t('figure.group')}</Table.Th>
            <Table.Th scope="col">{t('figure.shop')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Table.Tr>
            <Table.Th scope="row">{t('figure.customers')}</Table.Th>
            <Table.Td>{formatCount(part)}</Table.Td>
            <Table.Td>{formatCount(whole)}</Table.Td>
          </Table.Tr>
          {rows.map(({ name, values, explanation }) => (
            <Table.Tr key={name}>
              <Table.Th scope="row">
                <span className={classes.figureName}>
                  {t(`figure.${name}`)}
                  <Explanation {...explanation} title={t(`figure.${name}`)} />
                </span>
              </Table.Th>
              <Table.Td>{values[0]}</Table.Td>
              <Table.Td>{values[1]}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function useRows(profile: GroupProfile): Row[] {
  const { t } = useTranslation('common')
  const spanWords = useSpanWords()
  const { habits, shop } = profile
  const both = (text: (habits: BuyingHabits) => string) => [text(habits), text(shop)] as const
  const few = t('state.tooFew')
  return [
    ...moneyRows(profile, few),
    {
      name: 'rhythm',
      values: both(({ rhythm: { enough, median } }) =>
        enough && median !== null ? spanWords(spokenSpan(median), 'every') : few,
      ),
      explanation: { figure: 'groupRhythm', inputs: { customers: formatCount(habits.rhythm.cases) } },
    },
    {
      name: 'returned',
      values: both(({ returned }) => rateText(returned, t)),
      explanation: { figure: 'groupReturned', ...rateExplanation(habits.returned) },
    },
    {
      name: 'fresh',
      values: both(({ fresh }) => rateText(fresh, t)),
      explanation: { figure: 'groupNew', ...rateExplanation(habits.fresh) },
    },
  ]
}

function rateText({ enough, value }: Rate, t: TFunction<'common'>): string {
  return enough && value !== null ? formatPercent(value, 0) : t('state.tooFew')
}

/** Revenue, and what an order is worth and made of. */
function moneyRows({ habits, shop, currency, customers, revenueShare }: GroupProfile, few: string): Row[] {
  const both = (text: (basket: BuyingHabits['basket']) => string) =>
    [text(habits.basket), text(shop.basket)] as const
  const rounded = (minor: number) =>
    currency === null ? formatMoney(minor, currency) : formatMoneyRounded(Math.round(minor), currency)
  const exact = (minor: number) => formatMoney(Math.round(minor), currency)
  const { revenueMinor, valuedOrders, items, ordersWithItems, averageMinor } = habits.basket
  return [
    {
      name: 'revenue',
      values: both(basket => rounded(basket.revenueMinor)),
      explanation: {
        figure: 'groupShare',
        inputs: {
          customers: formatCount(customers.part),
          revenue: exact(revenueMinor),
          total: exact(shop.basket.revenueMinor),
        },
        ...(revenueShare !== null && { result: formatPercent(revenueShare) }),
      },
    },
    {
      name: 'average',
      values: both(basket =>
        basket.enough && basket.averageMinor !== null ? exact(basket.averageMinor) : few,
      ),
      explanation: {
        figure: 'averageOrder',
        inputs: { revenue: exact(revenueMinor), orders: formatCount(valuedOrders) },
        ...(averageMinor !== null && { result: exact(averageMinor) }),
      },
    },
    {
      name: 'items',
      values: both(({ itemsPerOrder, enough }) =>
        enough && itemsPerOrder !== null ? formatNumber(itemsPerOrder, 1, 1) : few,
      ),
      explanation: {
        figure: 'itemsPerOrder',
        inputs: { items: formatCount(items), orders: formatCount(ordersWithItems) },
      },
    },
  ]
}
