import type { TFunction } from 'i18next'
import type { Span } from '../../../shared/model/customer-rhythm.ts'
import { formatCount } from '../../i18n/format.ts'

/** The texts that the card is worded with. */
export type CardWords = TFunction<['customers', 'common']>

/** "9 Wochen", "alle 9 Wochen", "vor 9 Wochen", "in etwa 9 Wochen". */
export type SpanForm = 'long' | 'every' | 'ago' | 'ahead'

/** A length of time in words; none at all is today. */
export function spanText({ amount, unit }: Span, form: SpanForm, t: CardWords): string {
  if (amount === 0 && form !== 'long') return t('customers:span.today')
  return t(`customers:span.${form}.${unit}`, { count: amount, formatted: formatCount(amount) })
}
