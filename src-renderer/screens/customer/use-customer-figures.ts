import { hashKey, type QueryKey, useQuery } from '@tanstack/react-query'
import type { CustomerCard } from '../../../shared/model/customer.ts'
import { orpc } from '../../app/client.ts'
import { useAsOf } from '../../figures/use-as-of.ts'

/** Whether figures are made of this customer: not of who cannot be told apart, nor of test and fraud. */
export function hasFigures({ attributable, flag }: CustomerCard): boolean {
  return attributable && flag === null
}

/** Whether anything was bought that figures can be made of. */
function hasPurchases(card: CustomerCard): boolean {
  return hasFigures(card) && card.orders > 0
}

/** How often a customer comes and where they stand. */
export function useStanding(card: CustomerCard) {
  const asOf = useAsOf()
  return useQuery(
    orpc.figures.customer.queryOptions({
      // Without any order one looks from today.
      input: { id: card.id, value: false, ...(asOf && { asOf: asOf.asOf }) },
      enabled: hasFigures(card) && asOf !== undefined,
    }),
  )
}

export type CustomerFigures = NonNullable<ReturnType<typeof useStanding>['data']>

/** What a customer is worth: waits for the forecast of all customers. */
export function useWorth(card: CustomerCard) {
  const { data, dataUpdatedAt } = useStanding(card)
  const options = orpc.figures.customer.queryOptions({
    input: { id: card.id, value: true, ...(data && { asOf: data.asOf }) },
    enabled: hasPurchases(card) && data !== undefined,
  })
  return useQuery({ ...options, ...afterwards(options.queryKey, dataUpdatedAt) })
}

/** Interests and recommendations, which come from what all customers bought. */
export function useInterests(card: CustomerCard) {
  const { data, dataUpdatedAt } = useStanding(card)
  const input = { customerId: card.id, ...(data && { asOf: data.asOf }) }
  const enabled = hasPurchases(card) && data !== undefined
  const interests = orpc.products.interests.queryOptions({ input, enabled })
  const recommendations = orpc.products.recommendations.queryOptions({ input, enabled })
  return {
    interests: useQuery({ ...interests, ...afterwards(interests.queryKey, dataUpdatedAt) }),
    recommendations: useQuery({ ...recommendations, ...afterwards(recommendations.queryKey, dataUpdatedAt) }),
  }
}

/**
 * Reads what takes a while again whenever the quick figures were, and not with everything else at a change: dialogs
 * wait for that before they say that something is saved. What was there before stays meanwhile.
 * @param readAt when the quick figures were read.
 */
function afterwards(queryKey: QueryKey, readAt: number) {
  return {
    queryKey: [...queryKey, readAt],
    staleTime: 'static' as const,
    placeholderData: <Data>(before: Data | undefined, query: { queryKey: QueryKey } | undefined) => {
      const isSame = query !== undefined && hashKey(query.queryKey.slice(0, -1)) === hashKey(queryKey)
      return isSame ? before : undefined
    },
  }
}

/** With whom it is over: nothing more is expected of them, and nothing is recommended to them. */
export function isOver({ endedDay }: CustomerCard): boolean {
  return endedDay !== null
}
