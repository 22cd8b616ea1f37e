import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { monthOf } from '../../../shared/calendar.ts'
import type {
  ComparedFrequency,
  Frequency as FrequencyOf,
  PurchaseFrequency,
} from '../../../shared/model/value-figures.ts'
import { ChartCard } from '../../charts/ChartCard.tsx'
import type { BarsData, ChartValue, Column } from '../../charts/chart-data.ts'
import { COUNT, type Unit } from '../../charts/unit.ts'
import { customersBehind } from '../../figures/rows-behind.ts'
import { formatCount, formatMonth, formatMonthShort, formatNumber } from '../../i18n/format.ts'
import { usePeriodWords } from '../overview/use-period-words.ts'
import { CustomersLink } from './CustomersLink.tsx'
import classes from './Value.module.css'

/** How often customers order, against the same months of the year before; whatever period is chosen. */
export function Frequency({ frequency }: { frequency: PurchaseFrequency }) {
  const { t } = useTranslation('value')
  const { year, yearToDate, asOf } = frequency
  const { from, to, customers, orders, ordersPerCustomer, enough } = year.period
  const data = useFrequencyData(frequency)
  const period = usePeriodWords()(year.period)
  const of = { figure: 'customers', from, to, asOf } as const
  const openLabel = t('frequency.open', { count: customers, formatted: formatCount(customers) })
  return (
    <ChartCard
      data={data}
      meaning={t('frequency.meaning')}
      explanation={{
        figure: 'ordersPerYear',
        inputs: { orders: formatCount(orders), customers: formatCount(customers) },
        ...(enough && ordersPerCustomer !== null && { result: formatNumber(ordersPerCustomer, 2) }),
        period,
        rows: { address: customersBehind(of), label: openLabel },
      }}
    >
      <div className={classes.words}>
        <p>
          <Comparison compared={year} span="year" />{' '}
          <CustomersLink of={of} label={openLabel}>
            {openLabel}
          </CustomersLink>
        </p>
        {yearToDate.period.enough && (
          <p>
            <Comparison compared={yearToDate} span="yearToDate" />
          </p>
        )}
      </div>
    </ChartCard>
  )
}

/** "1,6-mal, im Jahr davor 1,5-mal"; the year before only where it is known as a whole. */
function Comparison({ compared, span }: { compared: ComparedFrequency; span: 'year' | 'yearToDate' }) {
  const { t } = useTranslation('value')
  const { period, yearBefore, isComparable } = compared
  if (!period.enough || period.ordersPerCustomer === null) return t('frequency.few')
  const times = formatNumber(period.ordersPerCustomer, 2, 2)
  if (!isComparable || !yearBefore.enough || yearBefore.ordersPerCustomer === null)
    return `${t(`frequency.${span}.alone`, { times })} ${t('frequency.noYearBefore')}`
  return t(`frequency.${span}.compared`, { times, before: formatNumber(yearBefore.ordersPerCustomer, 2, 2) })
}

const PER_CUSTOMER: Unit = { kind: 'number', decimals: 2 }

/** Nothing where nobody ordered; too little to say where few did. */
function perCustomer({ customers, enough, ordersPerCustomer }: FrequencyOf): ChartValue {
  return customers === 0 || enough ? ordersPerCustomer : 'few'
}

function useFrequencyData({ months, asOf }: PurchaseFrequency): BarsData {
  const { t } = useTranslation('value')
  return useMemo(() => {
    return {
      kind: 'bars',
      arrangement: 'grouped',
      title: t('frequency.title'),
      asOf,
      categoryName: t('basket.month'),
      categories: months.map(({ period: { from, to, customers } }) => ({
        key: from,
        name: formatMonth(monthOf(from)),
        shortName: formatMonthShort(monthOf(from)),
        ...(customers > 0 && { address: customersBehind({ figure: 'customers', from, to, asOf }) }),
        ...(monthOf(from) === monthOf(asOf) && { note: t('frequency.running') }),
      })),
      newestFirst: true,
      unit: COUNT,
      series: [
        {
          key: 'before',
          name: t('frequency.before'),
          color: 'gray',
          values: ofYearBefore(months, ({ orders }) => orders),
        },
        {
          key: 'now',
          name: t('frequency.now'),
          color: 'petrol',
          values: months.map(({ period }) => period.orders),
        },
      ],
      alongside: perCustomerColumns(months, t),
    }
  }, [months, asOf, t])
}

function perCustomerColumns(months: readonly ComparedFrequency[], t: TFunction<'value'>): Column[] {
  return [
    { name: t('spread.customers'), unit: COUNT, values: months.map(({ period }) => period.customers) },
    {
      name: t('frequency.perCustomer'),
      unit: PER_CUSTOMER,
      values: months.map(({ period }) => perCustomer(period)),
    },
    { name: t('frequency.perCustomerBefore'), unit: PER_CUSTOMER, values: ofYearBefore(months, perCustomer) },
  ]
}

/** Nothing where part of the year before is not known. */
function ofYearBefore(
  months: readonly ComparedFrequency[],
  value: (before: FrequencyOf) => ChartValue,
): ChartValue[] {
  return months.map(({ isComparable, yearBefore }) => (isComparable ? value(yearBefore) : null))
}
