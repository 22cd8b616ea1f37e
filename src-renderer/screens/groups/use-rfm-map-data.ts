import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { RfmTable } from '../../../shared/model/customer-groups.ts'
import { FM_BANDS, SCORES } from '../../../shared/model/rfm-groups.ts'
import type { HeatArea, HeatCell, HeatMapData } from '../../charts/chart-data.ts'
import { scaleFromZero } from '../../charts/heat-map/heat-scale.ts'
import { COUNT } from '../../charts/unit.ts'
import { customersBehind } from '../../figures/rows-behind.ts'
import { formatCount, formatList, formatMoney, formatPercent } from '../../i18n/format.ts'
import { groupAreas } from './group-areas.ts'
import { recencyWords } from './recency-words.ts'
import { RFM_BANDS } from './rfm-bands.ts'

type Words = TFunction<'groups'>

const AREAS = groupAreas()

/** The map as a chart: the most recent on top, the best on the left. */
export function useRfmMapData(rfm: RfmTable): HeatMapData {
  const { t } = useTranslation('groups')
  return useMemo(() => {
    const revenue = rfm.cells.reduce((sum, { revenueMinor }) => sum + revenueMinor, 0)
    const cells = rowsOf(rfm).map(row => row.map(cell => heatCell(rfm, cell, revenue, t)))
    return {
      kind: 'heatMap',
      title: t('rfm.title'),
      asOf: rfm.asOf,
      rowName: t('rfm.recency'),
      columnName: t('rfm.amount'),
      rows: rowsOf(rfm).map(([first]) => ({
        key: `r${first?.recency}`,
        name: recencyWords(first?.recency ?? 0, rfm.limits?.recencyDays ?? [], t),
      })),
      columns: RFM_BANDS.map(band => ({
        key: band,
        name: t(`rfm.band.${band}`),
      })),
      cells,
      unit: COUNT,
      scale: scaleFromZero(cells),
      areas: groupsOf(rfm, t),
      notes: mapNotes(rfm, t),
    }
  }, [rfm, t])
}

type Cell = RfmTable['cells'][number]

/** The cells come by recency, 5 points first. */
function rowsOf({ cells }: RfmTable): Cell[][] {
  return Array.from({ length: SCORES }, (_, row) => cells.slice(row * FM_BANDS, (row + 1) * FM_BANDS))
}

function heatCell(
  { asOf }: RfmTable,
  { customers, revenueMinor, recency, fmBand, group }: Cell,
  revenue: number,
  t: Words,
): HeatCell {
  const share = revenue > 0 ? revenueMinor / revenue : 0
  const counted = { count: customers, formatted: formatCount(customers), share: formatPercent(share) }
  return {
    value: customers,
    name: t(`rfmGroup.${group}`),
    basis: t(revenue > 0 ? 'rfm.basis' : 'rfm.basisNoRevenue', counted),
    ...(customers > 0 && { address: customersBehind({ figure: 'rfm_cell', recency, fmBand, asOf }) }),
  }
}

/** The groups where they lie, as the screen shows them. */
function groupsOf({ groups }: RfmTable, t: Words): HeatArea[] {
  const revenue = groups.reduce((sum, { revenueMinor }) => sum + revenueMinor, 0)
  return groups.flatMap(({ group, customers, revenueMinor }) => {
    const area = AREAS.get(group)
    if (area === undefined) return []
    const share = formatPercent(revenueMinor / revenue, 0)
    const detail = revenue > 0 ? { detail: t('rfm.ofRevenue', { share }) } : {}
    return [{ ...area, name: t(`rfmGroup.${group}`), value: customers, ...detail }]
  })
}

/** Where the points begin, and what is not in them. */
function mapNotes(rfm: RfmTable, t: Words): string[] {
  const { limits, currency, frequencySteps, customersWithoutValue: without } = rfm
  if (limits === null) return []
  // Points that nobody can have begin where the next ones do, and are named once.
  const inWords = (steps: readonly number[], words: (step: number) => string) =>
    formatList([...new Set(steps)].map(words))
  const points = t('rfm.limits', {
    often: inWords(limits.frequencyFrom, formatCount),
    much: inWords(limits.valueFromMinor, minor => formatMoney(minor, currency)),
  })
  return [
    frequencySteps === 'fixed' ? `${points} ${t('rfm.fixed')}` : points,
    ...(without > 0 ? [t('rfm.withoutValue', { count: without, formatted: formatCount(without) })] : []),
  ]
}
