import type { TFunction } from 'i18next'
import type { OrderFlag } from '../../shared/model/flag.ts'
import { formatDay } from '../i18n/format.ts'

/** Why a flagged order counts nowhere, as a sentence. */
export function whyFlagged({ of, kind, day }: OrderFlag, t: TFunction<'common'>): string {
  const words = { day: formatDay(day) }
  return of === 'order' ? t(`flag.whyOrder.${kind}`, words) : t(`flag.whyBuyer.${kind}`, words)
}
