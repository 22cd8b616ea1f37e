import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../../app/client.ts'
import { formatCount } from '../../../i18n/format.ts'

/** More names than this are counted. */
const MOST_NAMED = 3

/** Names products by their numbers: "Matcha, Sencha und 4 weitere". */
export function useProductNames(): (ids: readonly number[]) => string {
  const { t } = useTranslation('products')
  const products = useQuery(orpc.products.list.queryOptions()).data
  const names = useMemo(() => new Map(products?.map(({ id, name }) => [id, name])), [products])
  return ids => {
    const named = ids.slice(0, MOST_NAMED).map(id => names.get(id) ?? t('demand.calendar.gone'))
    const others = ids.length - named.length
    const text = named.join(', ')
    return others === 0 ? text : `${text} ${t('demand.calendar.andMore', { formatted: formatCount(others) })}`
  }
}
