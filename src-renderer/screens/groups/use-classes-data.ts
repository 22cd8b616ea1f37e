import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { AbcTable } from '../../../shared/model/customer-groups.ts'
import type { RankingData } from '../../charts/chart-data.ts'
import { COUNT, type Unit } from '../../charts/unit.ts'
import { customersBehind } from '../../figures/rows-behind.ts'

/** Where the limits are whole percents, decimals would only disturb. */
const WHOLE_PERCENT: Unit = { kind: 'percent', decimals: 0 }

/** The classes as bars of revenue, beside how many customers that takes. */
export function useClassesData(abc: AbcTable): RankingData {
  const { t } = useTranslation('groups')
  return useMemo(() => {
    const { asOf, currency, customers, revenueMinor } = abc
    const money: Unit = currency === null ? COUNT : { kind: 'money', currency }
    const column = (name: string, unit: Unit, of: (size: AbcTable['classes'][number]) => number | null) => ({
      name,
      unit,
      values: abc.classes.map(of),
    })
    return {
      kind: 'ranking',
      title: t('classes.title'),
      asOf,
      categoryName: t('classes.class'),
      categories: abc.classes.map(size => ({
        key: size.class,
        name: t(`abc.${size.class}`),
        ...(size.customers > 0 && {
          address: customersBehind({ figure: 'abc', class: size.class, asOf }),
        }),
      })),
      valueName: t('classes.revenueShare'),
      unit: WHOLE_PERCENT,
      values: abc.classes.map(size => size.revenueMinor / revenueMinor),
      alongside: [
        column(t('classes.customers'), COUNT, size => size.customers),
        column(t('classes.customerShare'), WHOLE_PERCENT, size => size.customers / customers),
        column(t('classes.from'), money, size => size.fromMinor),
      ],
    }
  }, [abc, t])
}
