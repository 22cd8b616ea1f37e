import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { TimePatternCell } from '../../../../shared/model/time-patterns.ts'
import { ChartCard } from '../../../charts/ChartCard.tsx'
import type { HeatCell, HeatMapData } from '../../../charts/chart-data.ts'
import { COUNT } from '../../../charts/unit.ts'
import { ordersBehind } from '../../../figures/rows-behind.ts'
import { formatCount, formatPercent } from '../../../i18n/format.ts'
import { usePeriodWords } from '../../overview/use-period-words.ts'
import { ordersOfPeriod } from '../rows-of-period.ts'
import type { PeriodDays } from '../use-product-period.ts'
import { cellAddress } from './cell-address.ts'
import type { FoundPatterns, Pattern } from './patterns.ts'
import { useCellNames } from './use-cell-names.ts'

export interface PatternMapProps {
  found: FoundPatterns
  /** So many rows, from the first. */
  shown: number
  /** Whether what may be chance is among them. */
  showsAll: boolean
  days: PeriodDays
}

/** From none at all to twice as often as usual; beyond, the colour is that of twice. */
const SCALE = { kind: 'diverging', middle: 1, reach: 1 } as const

/** How often each is ordered on each weekday or in each band of hours, against all together. */
export function PatternMap(props: PatternMapProps) {
  const { found, days } = props
  const { t } = useTranslation('products')
  const units = found.patterns.reduce((sum, pattern) => sum + pattern.units, 0)
  return (
    <ChartCard
      data={useMapData(props)}
      meaning={t('patterns.meaning')}
      explanation={{
        figure: 'weekdays',
        inputs: { units: formatCount(units), products: formatCount(found.patterns.length) },
        period: usePeriodWords()(days),
        rows: { address: ordersOfPeriod(days), label: t('openPeriodOrders') },
      }}
    />
  )
}

function useMapData({ found, shown, showsAll, days }: PatternMapProps): HeatMapData {
  const { t } = useTranslation('products')
  const { kind, subject, patterns } = found
  const names = useCellNames(kind)
  return useMemo(() => {
    const rows = patterns.filter(({ isFound }) => showsAll || isFound).slice(0, shown)
    const cellOf = (pattern: Pattern, cell: TimePatternCell, index: number): HeatCell | null =>
      cell.factor === null
        ? null
        : {
            value: cell.factor,
            basis: [
              t('patterns.basis', { part: formatCount(cell.units), whole: formatCount(pattern.units) }),
              t('patterns.usual', { share: formatPercent(cell.usualShare, 0) }),
            ].join(', '),
            marked: cell.standsOut,
            ...(cell.units > 0 && { address: cellAddress(kind, pattern, index, days) }),
          }
    return {
      kind: 'heatMap',
      title: t(`patterns.title.${kind}`),
      asOf: days.asOf,
      rowName: t(`patterns.row.${subject}`),
      columnName: t(`patterns.column.${kind}`),
      rows: rows.map(({ key, name, of }) => ({
        key,
        name,
        address:
          'productId' in of
            ? ordersBehind({ rows: 'product', ...of, ...days })
            : ordersBehind({ rows: 'category', ...of, ...days }),
      })),
      columns: names.map(({ name, shortName }) => ({ key: name, name, shortName })),
      cells: rows.map(pattern => pattern.cells.map((cell, index) => cellOf(pattern, cell, index))),
      unit: { kind: 'number', decimals: 1 },
      scale: SCALE,
      alongside: [{ name: t('orders'), unit: COUNT, values: rows.map(({ units }) => units) }],
      markName: t('patterns.found'),
      ...(showsAll && { notes: [t('patterns.chance')] }),
    }
  }, [kind, subject, patterns, names, shown, showsAll, days, t])
}
