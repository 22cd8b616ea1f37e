import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Cohort, Cohorts } from '../../../shared/model/cohorts.ts'
import { customersBehind } from '../../figures/rows-behind.ts'
import { formatCount, formatMonth, formatMonthShort } from '../../i18n/format.ts'
import { type CohortMeasure, type CohortTable, quarterOf } from './cohort-cells.ts'

type Words = TFunction<'returning'>

/** The customers behind a cell: those who bought in the period, and of a value per head all who began together. */
export function cohortAddress(
  { cohort }: Pick<Cohort, 'cohort'>,
  measure: CohortMeasure,
  offset: number,
  asOf: string,
): string {
  return customersBehind(
    measure === 'value'
      ? { figure: 'cohort', cohort, who: 'all', asOf }
      : { figure: 'cohort', cohort, who: 'active', offset, asOf },
  )
}

/** The texts of the table of cohorts. */
export function useCohortWords() {
  const { t } = useTranslation('returning')
  return useMemo(
    () => ({
      /** "März 2025", "1. Quartal 2025" */
      name: (cohort: string) => nameOf(cohort, t),
      /** "Mär 25", "Q1 2025" */
      shortName: (cohort: string) =>
        cohort.includes('Q') ? t('cohort.quarterShort', quarterOf(cohort)) : formatMonthShort(cohort),
      basis: (measure: CohortMeasure, active: number, customers: number) =>
        t(`cohort.basis.${measure}`, {
          count: active,
          formatted: formatCount(active),
          active: formatCount(active),
          customers: formatCount(customers),
        }),
      notes: (cohorts: Cohorts, table: CohortTable) => notesOf(cohorts, table, t),
    }),
    [t],
  )
}

function nameOf(cohort: string, t: Words): string {
  return cohort.includes('Q') ? t('cohort.quarterName', quarterOf(cohort)) : formatMonth(cohort)
}

/** What is not seen in the table. */
function notesOf(
  { cohorts, unit, ordersWithoutRate, earlierCustomers }: Cohorts,
  table: CohortTable,
  t: Words,
) {
  const [first] = table.cohorts
  const before = cohorts.slice(0, first === undefined ? 0 : cohorts.indexOf(first))
  const earlier = before.reduce((sum, { customers }) => sum + customers, earlierCustomers)
  const isRunning = table.numbers.flat().some(cell => typeof cell === 'object' && cell?.isRunning === true)
  const counted = (count: number) => ({ count, formatted: formatCount(count) })
  return [
    ...(isRunning ? [t('cohort.noteRunning')] : []),
    ...(earlier > 0
      ? [
          `${t(`cohort.noteShown_${unit}`, {
            rows: table.cohorts.length,
            columns: table.offsets.at(-1) ?? 0,
          })} ${t('cohort.noteEarlier', counted(earlier))}`,
        ]
      : []),
    ...(ordersWithoutRate > 0 ? [t('cohort.noteRate', counted(ordersWithoutRate))] : []),
  ]
}
