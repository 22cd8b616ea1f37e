import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { addDays, addMonths, monthOf } from '../../../shared/calendar.ts'
import type { ContactReport } from '../../../shared/model/contact-log.ts'
import { channelSchema } from '../../../shared/model/permission.ts'
import { ChartCard } from '../../charts/ChartCard.tsx'
import type { BarsData } from '../../charts/chart-data.ts'
import { COUNT } from '../../charts/unit.ts'
import { formatCount, formatMonth, formatMonthShort } from '../../i18n/format.ts'
import { contactsAddress } from './contact-view.ts'

const COLORS = { email: 'petrol', post: 'ochre', phone: 'plum', sms: 'sky' } as const

/** Contacts per month by channel, each month leading to its own. */
export function ContactMonths({ report }: { report: ContactReport }) {
  const { t } = useTranslation('contacts')
  const data = useMonthsData(report)
  return (
    <ChartCard
      data={data}
      meaning={t('months.meaning')}
      explanation={{ figure: 'contactsByMonth', inputs: { contacts: formatCount(report.contacts) } }}
    />
  )
}

function useMonthsData({ months, asOf }: ContactReport): BarsData {
  const { t } = useTranslation(['contacts', 'common'])
  return useMemo(() => {
    // Channels that were never used need no colour.
    const channels = channelSchema.options.filter(channel =>
      months.some(({ byChannel }) => byChannel[channel] > 0),
    )
    const [only, ...others] = channels.map(channel => t(`common:channel.${channel}`))
    return {
      kind: 'bars',
      arrangement: 'stacked',
      title: t('contacts:months.title'),
      asOf,
      // A single series has no legend.
      ...(only !== undefined &&
        others.length === 0 && { notes: [t('contacts:months.only', { channel: only })] }),
      categoryName: t('contacts:months.month'),
      categories: months.map(({ month }) => ({
        key: month,
        name: formatMonth(month),
        shortName: formatMonthShort(month),
        address: contactsAddress({ from: `${month}-01`, to: lastDayOf(month) }),
        ...(month === monthOf(asOf) && { note: t('contacts:months.running') }),
      })),
      newestFirst: true,
      unit: COUNT,
      series: channels.map(channel => ({
        key: channel,
        name: t(`common:channel.${channel}`),
        color: COLORS[channel],
        values: months.map(({ byChannel }) => byChannel[channel]),
      })),
      totalName: t('contacts:months.total'),
    }
  }, [months, asOf, t])
}

function lastDayOf(month: string): string {
  return addDays(addMonths(`${month}-01`, 1), -1)
}
