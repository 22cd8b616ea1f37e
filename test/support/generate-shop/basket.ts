import { dayText } from './moment.ts'
import type { PlannedOrder } from './plan.ts'
import { companionsOf, FREE_SAMPLE, isSoldIn, PRODUCTS, type Product, weightsOfMonth } from './products.ts'
import type { Random } from './random.ts'
import { favouritesOf } from './tastes.ts'

export interface BasketLine {
  product: Product
  quantity: number
  /** Taken off this line alone (goods near their date), in cents. */
  lineDiscountMinor: number
}

/** What lies in the basket: favourites first, what goes with them, the rest by popularity and season. */
export function basketOf(seed: number, planned: PlannedOrder, random: Random): readonly BasketLine[] {
  const month = Number(dayText(planned.moment).slice(5, 7))
  const favourites = favouritesOf(seed, planned.person).filter(product => isSoldIn(product, month))
  const chosen = new Set<Product>()
  while (chosen.size < planned.lines) {
    const companions = [...chosen].flatMap(companionsOf).filter(product => !chosen.has(product))
    const favourite = favourites.find(product => !chosen.has(product))
    if (companions.length > 0 && random.chance(0.4)) chosen.add(random.pick(companions))
    else if (favourite !== undefined && random.chance(planned.ordinal === 0 ? 0.4 : 0.7))
      chosen.add(favourite)
    else if (chosen.size > 0 && chosen.size === planned.lines - 1 && random.chance(0.06))
      chosen.add(FREE_SAMPLE)
    else chosen.add(PRODUCTS[random.weighted(weightsOfMonth(month))] ?? FREE_SAMPLE)
  }
  return [...chosen].map(product => lineOf(product, planned, random))
}

function lineOf(product: Product, planned: PlannedOrder, random: Random): BasketLine {
  // Whether eBay's "sold for" is per piece or per line is not known for certain, so pieces are single there.
  const single = product.priceMinor === 0 || planned.channel === 'ebay' || random.chance(0.8)
  const quantity = single ? 1 : random.integer(2, random.chance(0.1) ? 6 : 3)
  const reduced = planned.channel === 'shopify' && product.priceMinor > 0 && random.chance(0.02)
  const lineDiscountMinor = reduced ? Math.round(product.priceMinor * quantity * 0.2) : 0
  return { product, quantity, lineDiscountMinor }
}
