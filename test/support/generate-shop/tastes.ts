import { PRODUCTS, type Product, weightsOfMonth } from './products.ts'
import { Random, STREAM } from './random.ts'

/** What a person likes best, most beloved first; they come back to it. */
export function favouritesOf(seed: number, person: number): readonly Product[] {
  const random = new Random(seed, STREAM.taste, person)
  const weights = weightsOfMonth(1)
  return Array.from({ length: random.integer(1, 4) }, () => PRODUCTS[random.weighted(weights)]).flatMap(
    product => product ?? [],
  )
}
