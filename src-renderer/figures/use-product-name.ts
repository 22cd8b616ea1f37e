import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { orpc } from '../app/client.ts'

/**
 * The names of products by their numbers, for addresses that only hold the number.
 * @param isNeeded false: nothing is loaded.
 */
export function useProductName(isNeeded: boolean): (id: number) => string {
  const { t } = useTranslation('groups')
  const products = useQuery(orpc.products.list.queryOptions({ enabled: isNeeded })).data
  const names = useMemo(() => products && new Map(products.map(({ id, name }) => [id, name])), [products])
  // Nothing is said of a number before it is known that nobody has it.
  return id => (names === undefined ? '…' : (names.get(id) ?? t('unknownProduct', { id })))
}
