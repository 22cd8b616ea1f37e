import { useTranslation } from 'react-i18next'
import type { ImportTotals } from '../../../shared/model/import.ts'
import { formatCount } from '../../i18n/format.ts'
import classes from './TotalsList.module.css'

export interface TotalsListProps {
  totals: ImportTotals
  skippedRows?: number
}

/** What an import changes in the customer base; what is nought is not mentioned. */
export function TotalsList({ totals, skippedRows = 0 }: TotalsListProps) {
  const { t } = useTranslation('import')
  const parts = [
    ['newCustomers', totals.newCustomers],
    ['newOrders', totals.newOrders],
    ['updatedOrders', totals.updatedOrders],
    ['unchangedOrders', totals.unchangedOrders],
    ['newPayments', totals.payments?.created ?? 0],
    ['updatedPayments', totals.payments?.updated ?? 0],
    ['unchangedPayments', totals.payments?.unchanged ?? 0],
    ['newRefunds', totals.refunds?.created ?? 0],
    ['updatedRefunds', totals.refunds?.updated ?? 0],
    ['unchangedRefunds', totals.refunds?.unchanged ?? 0],
    ['emailStatuses', totals.emailStatuses ?? 0],
    ['campaigns', totals.campaigns ?? 0],
    ['answers', totals.answers ?? 0],
    ['skippedRows', skippedRows],
  ] as const
  return (
    <ul className={classes.totals}>
      {parts
        .filter(([, count]) => count > 0)
        .map(([key, count]) => (
          <li key={key}>{t(`preview.${key}`, { count, formatted: formatCount(count) })}</li>
        ))}
    </ul>
  )
}
