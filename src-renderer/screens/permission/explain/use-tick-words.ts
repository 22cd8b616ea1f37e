import { useTranslation } from 'react-i18next'
import type { ExistingCustomerTicks } from '../../../../shared/model/permission-explanation.ts'
import { formatDay } from '../../../i18n/format.ts'

export interface TickWords {
  name: 'sale' | 'similar' | 'objection' | 'notice'
  met: boolean
  /** What is asked for. */
  label: string
  /** Whether it is met, and since when. */
  standing: string
}

/** The four conditions of the existing-customer exception in words, in the order of the law. */
export function useTickWords(): (ticks: ExistingCustomerTicks) => TickWords[] {
  const { t } = useTranslation(['ledger', 'permission'])
  const word = (
    name: TickWords['name'],
    { met, day }: { met: boolean; day: string | null },
    when: 'Since' | 'Last' = 'Since',
  ): TickWords => {
    const key = met ? 'met' : 'missing'
    const standing =
      day === null
        ? t(`ledger:explain.existing.${key}`)
        : t(`ledger:explain.existing.${key}${when}`, { day: formatDay(day) })
    return { name, met, label: t(`permission:existing.${name}.label`), standing }
  }
  return ({ sale, similarGoods, noObjection, notice }) => [
    // Of sales the last one is known, of everything else the first day.
    word('sale', sale, 'Last'),
    word('similar', similarGoods),
    word('objection', noObjection),
    word('notice', notice),
  ]
}
