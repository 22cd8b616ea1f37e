import { useQuery } from '@tanstack/react-query'
import { mainCurrencyOf } from '../../shared/model/currency-rate.ts'
import { orpc } from '../app/client.ts'
import { useStatus } from '../app/use-status.ts'

/**
 * The currency in which figures count: the owner's choice, else the one of most orders; null while it is not known.
 * @param isNeeded false: nothing is loaded.
 */
export function useMainCurrency(isNeeded: boolean): string | null {
  const settings = useStatus().data?.settings
  const currencies = useQuery(orpc.figures.currencies.queryOptions({ enabled: isNeeded })).data
  return (settings && mainCurrencyOf(settings)) ?? currencies?.[0]?.currency ?? null
}
