import type { CustomerCard } from '../../../shared/model/customer.ts'

/** Every order can carry a claim; of one source and channel the last word holds. */
export function latestClaims(card: CustomerCard): CustomerCard['consentClaims'] {
  const latest = new Map<string, CustomerCard['consentClaims'][number]>()
  for (const claim of card.consentClaims.toSorted((a, b) => (a.day ?? '').localeCompare(b.day ?? '')))
    latest.set(`${claim.sourceId}-${claim.channel}`, claim)
  return [...latest.values()]
}
