import type { TFunction } from 'i18next'
import type { CustomerValue } from '../../../shared/model/customer-value.ts'
import { FORECAST_DAYS } from '../../../shared/model/forecast.ts'
import type { CustomerMargin } from '../../../shared/model/value-margin.ts'
import { rangeWords } from '../../figures/range-words.ts'
import { formatCount, formatMoney, formatMoneyRounded } from '../../i18n/format.ts'
import type { CardWords } from './span-text.ts'

/** The time ahead that the card tells: a year. */
export const YEAR_DAYS = FORECAST_DAYS[2]

export type ExpectedValue = CustomerValue['expected'][number]

/** What is expected within the next year; null where nothing can be said. */
export function expectedYear({ expected }: CustomerValue): ExpectedValue | null {
  const year = expected.find(({ days }) => days === YEAR_DAYS)
  return year === undefined || year.valueMinor === null || year.lowMinor === null ? null : year
}

/** Beyond this it would be false precision to give a number of a hundred. */
const MOST = 0.985
const HARDLY = 0.015

/** The chance that somebody is still a customer, as a number of a hundred people; without digits near 0 and 1. */
export function aliveWords(alive: number, t: CardWords): { value: string; hint?: string } {
  if (alive >= MOST) return { value: t('customers:worth.aliveMost') }
  if (alive <= HARDLY) return { value: t('customers:worth.aliveHardly') }
  const formatted = formatCount(Math.round(alive * 100))
  return { value: t('customers:worth.aliveAbout', { formatted }), hint: t('customers:worth.aliveHint') }
}

/** "im Mittel 72 €", where a model knows more than the range. */
export function meanWords(
  { valueMinor }: ExpectedValue,
  { method, currency }: CustomerValue,
  t: CardWords,
): string | undefined {
  if (method !== 'model' || currency === null || valueMinor === null) return undefined
  return t('customers:worth.mean', { value: formatMoneyRounded(Math.round(valueMinor), currency) })
}

/** "davon bleiben 12,60 €", or as a range: "davon bleibt zwischen 8 € und 20 €"; nothing where nothing can be said. */
export function marginWords(
  { valueMinor, lowMinor, highMinor }: Partial<CustomerMargin['expectedYear']>,
  currency: string,
  t: TFunction<['charts', 'figures', 'common', 'customers']>,
): string | null {
  if (lowMinor != null && highMinor != null) {
    const range = { low: lowMinor, high: highMinor }
    return t('customers:worth.marginRange', { range: rangeWords(range, { kind: 'money', currency }, t) })
  }
  if (valueMinor == null) return null
  return t('customers:worth.margin', { value: formatMoney(Math.round(valueMinor), currency) })
}
