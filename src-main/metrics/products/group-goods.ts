import { type CalendarDay, dayFromNumber } from '../../../shared/calendar.ts'
import type { Rate } from '../../../shared/model/figures.ts'
import type { GroupProfile } from '../../../shared/model/group-profile.ts'
import type { GroupPurchases } from '../group-purchases.ts'
import { rate } from '../wilson.ts'
import { basketMix } from './basket-mix.ts'
import { interestMembers } from './interests.ts'
import type { ProductMoney } from './product-money.ts'
import { productRanking } from './ranking.ts'

/** So much of each is told. */
const MOST = 5
/** Interests are looked for among the categories that are in most orders: others can hardly be more common. */
const CATEGORIES_ASKED = 20
/** What was bought on one day only may have been a present. */
const FEWEST_PURCHASES = 2

type GroupGoods = Pick<GroupProfile, 'products' | 'categories' | 'ordersWithContents' | 'interests'>

/**
 * What a group of customers buys, over all of its orders, and what it seems to be interested in.
 * @param customers how many they are.
 */
export function groupGoods(
  { histories, baskets }: GroupPurchases,
  { asOf, customers, money }: { asOf: CalendarDay; customers: number; money: ProductMoney },
): GroupGoods {
  const from = histories.range === null ? asOf : dayFromNumber(histories.range.from)
  const period = { from, to: asOf, asOf }
  const { products, orders } = productRanking(histories, baskets, period, money)
  const categories = basketMix(histories, baskets, period, money).categories.filter(
    ({ category }) => category !== null,
  )
  return {
    products: products
      .toSorted((one, other) => other.buyers - one.buyers)
      .slice(0, MOST)
      .map(({ product, buyers, sales }) => ({
        product,
        buyers,
        orders: sales.orders,
        revenueMinor: sales.revenueMinor,
      })),
    categories: categories.slice(0, MOST),
    ordersWithContents: orders,
    interests: {
      categories: mostOften(
        categories.slice(0, CATEGORIES_ASKED).map(({ category }) => {
          const asked = { category: category ?? '', leastPurchases: FEWEST_PURCHASES, asOf }
          const members = interestMembers(histories, baskets, asked).length
          return { category: asked.category, customers: rate(members, customers) }
        }),
      ),
      products: mostOften(
        products.map(({ product, boughtAgain }) => ({
          product,
          customers: rate(boughtAgain.part, customers),
        })),
      ),
    },
  }
}

/** What most customers have in common, nothing that none has. */
function mostOften<One extends { customers: Rate }>(all: readonly One[]): One[] {
  return all
    .filter(({ customers }) => customers.part > 0)
    .sort((one, other) => other.customers.part - one.customers.part)
    .slice(0, MOST)
}
