import { addDays, type CalendarDay } from '../../../shared/calendar.ts'
import type { Associations } from '../../../shared/model/product-pairs.ts'
import type { ProductSpike, ProductSpikes } from '../../../shared/model/product-spikes.ts'
import type { ProductTimePattern, TimePatterns } from '../../../shared/model/time-patterns.ts'
import type { Candidate, CandidateFamily } from './candidate.ts'

/** By which a spike is recognised again, wherever it is shown. */
export function spikeKey({ product, firstDay }: Pick<ProductSpike, 'product' | 'firstDay'>): string {
  return `product_spike:${product.id}:${firstDay}`
}

/** What ended longer ago is no news. */
const NEWS_DAYS = 56

/**
 * Spikes of demand that ended not long ago.
 * @param orderMinor what an order is worth, by which numbers of orders are compared with money.
 */
export function spikeFamily(
  { testedWeeks, spikes }: ProductSpikes,
  asOf: CalendarDay,
  orderMinor: number,
): CandidateFamily {
  const since = addDays(asOf, -NEWS_DAYS)
  return {
    tests: testedWeeks,
    candidates: spikes
      .filter(({ lastDay }) => lastDay > since)
      .map(({ product, firstDay, lastDay, units, expected, factor, isAdvertised, qValue }) => ({
        key: spikeKey({ product, firstDay }),
        qValue,
        size: { minor: Math.max(0, units - expected) * orderMinor },
        restsUntil: null,
        finding: {
          kind: 'product_spike',
          product,
          firstDay,
          lastDay,
          orders: units,
          expected,
          factor,
          isAdvertised,
        },
      })),
  }
}

/** Products that are bought at other times than all others. */
export function timesFamily({ kind, products }: TimePatterns, orderMinor: number): CandidateFamily {
  return {
    tests: products.length,
    candidates: products
      .filter(({ isFound }) => isFound)
      .flatMap((pattern): Candidate[] => {
        const cell = mostPeculiar(pattern)
        const numbers = pattern.cells[cell]
        if (numbers === undefined) return []
        const { share, usualShare } = numbers
        return [
          {
            key: `product_times:${kind}:${pattern.product.id}`,
            qValue: pattern.qValue,
            size: { minor: Math.abs(share - usualShare) * pattern.units * orderMinor },
            restsUntil: null,
            finding: {
              kind: 'product_times',
              product: pattern.product,
              pattern: kind,
              cell,
              share,
              usualShare,
              orders: pattern.units,
            },
          },
        ]
      }),
  }
}

/** Position of the cell that stands out and is farthest from the usual; -1 where none stands out. */
function mostPeculiar({ cells }: ProductTimePattern): number {
  const distance = (cell: number) => Math.abs((cells[cell]?.share ?? 0) - (cells[cell]?.usualShare ?? 0))
  return [...cells.keys()]
    .filter(cell => cells[cell]?.standsOut === true)
    .reduce((best, cell) => (best < 0 || distance(cell) > distance(best) ? cell : best), -1)
}

/** Products that are bought together, or one after the other. */
export function pairFamily({ kind, testedPairs, pairs }: Associations, orderMinor: number): CandidateFamily {
  return {
    tests: testedPairs,
    candidates: pairs.map(({ a, b, joint, expected, lift, low, qValue }) => ({
      key: `product_pair:${kind}:${a.id}:${b.id}`,
      qValue,
      size: { minor: Math.max(0, joint - expected) * orderMinor },
      restsUntil: null,
      finding: { kind: 'product_pair', pair: kind, a, b, joint, expected, lift, low },
    })),
  }
}
