import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { shopifyOrders } from '../support/generate-shop/formats/shopify-orders.ts'
import type { ShopOptions } from '../support/generate-shop/options.ts'
import { ordersOf } from '../support/generate-shop/orders.ts'
import { planShop } from '../support/generate-shop/plan.ts'
import { counting, type ShopTotals } from '../support/generate-shop/totals.ts'
import { writeFile } from '../support/generate-shop/write-file.ts'

/** The period of the generated shop, which is also the period that figures are asked for. */
export const PERIOD = { firstDay: '2023-11-01', lastDay: '2026-10-31' } as const

/** A generated export and what is in it. */
export interface BenchFile {
  path: string
  bytes: number
  totals: ShopTotals
  /** null where the file was there already. */
  generatedInSeconds: number | null
}

/** A Shopify orders export with so many lines; taken from the folder where it was made before. */
export async function benchFile(folder: string, rows: number): Promise<BenchFile> {
  const options: ShopOptions = {
    seed: 1,
    ...PERIOD,
    size: { lines: rows },
    channels: { shopify: 1 },
    personas: { once: 40, occasional: 19, regular: 14, seasonal: 14, bargain: 7, lost: 6 },
    linesPerOrder: [20, 22, 20, 15, 10, 6, 4, 3],
    variations: 'recognisable',
  }
  const path = join(folder, `orders-${rows}.csv`)
  const notes = join(folder, `orders-${rows}.json`)
  const recipe = JSON.stringify({ options, generator: generatorFingerprint() })
  const known = readTotals(notes, recipe)
  if (known !== null && existsSync(path))
    return { path, bytes: statSync(path).size, totals: known, generatedInSeconds: null }
  const start = performance.now()
  const { orders, totals } = counting(ordersOf(planShop(options), 'shopify', 'newest-first'))
  await writeFile(`${path}.part`, shopifyOrders(orders))
  renameSync(`${path}.part`, path)
  writeFileSync(notes, JSON.stringify({ recipe, totals }))
  const generatedInSeconds = (performance.now() - start) / 1000
  return { path, bytes: statSync(path).size, totals, generatedInSeconds }
}

/** Changes with every change of the generator, whose files are then made anew. */
function generatorFingerprint(): string {
  const folder = join(import.meta.dirname, '../support/generate-shop')
  const hash = createHash('sha256')
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
    if (name.endsWith('.ts')) hash.update(name).update(readFileSync(join(folder, name)))
  return hash.digest('hex')
}

/** Totals of a file that was made by the same recipe, else null. */
function readTotals(path: string, recipe: string): ShopTotals | null {
  if (!existsSync(path)) return null
  // Written by the function above.
  const notes = JSON.parse(readFileSync(path, 'utf8')) as { recipe: string; totals: ShopTotals }
  return notes.recipe === recipe ? notes.totals : null
}
