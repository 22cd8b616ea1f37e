import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { TestContext } from 'vitest'
import { skip } from '../../support/skip.ts'
import { shopOf, type TestShop } from './shop-of.ts'

/** Where the published baskets lie: beside the project, or where the environment says. */
const FOLDER =
  process.env['STAMMKUNDE_BASKETS'] ?? resolve(import.meta.dirname, '../../../../shared/data/baskets')

/** The day of all of them: the data tell none. */
export const GROCERIES_DAY = '2025-01-01'

/** One month of baskets of a grocery (Hahsler, Hornik and Reutterer 2006), of nobody known. */
export function groceries(context: TestContext): TestShop {
  const path = join(FOLDER, 'groceries_baskets.csv')
  if (!existsSync(path)) skip(context, `there are no published baskets at ${path}`)
  const baskets = new Map<string, string[]>()
  for (const row of readFileSync(path, 'utf8').trim().split(/\r?\n/).slice(1)) {
    const comma = row.indexOf(',')
    const lines = baskets.get(row.slice(0, comma)) ?? []
    baskets.set(row.slice(0, comma), lines)
    lines.push(row.slice(comma + 1))
  }
  return shopOf([...baskets.values()].map(lines => ({ customer: 0, day: GROCERIES_DAY, lines })))
}
