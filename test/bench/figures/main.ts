import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { appRoot } from '../../../src-main/host/app-root.ts'
import { shopifyOrders } from '../../support/generate-shop/formats/shopify-orders.ts'
import { ordersOf } from '../../support/generate-shop/orders.ts'
import { planShop } from '../../support/generate-shop/plan.ts'
import { SAMPLE_OPTIONS } from '../../support/generate-shop/sample-shop.ts'
import { writeFile } from '../../support/generate-shop/write-file.ts'
import { benchFile } from '../bench-file.ts'
import { runChild } from '../child.ts'
import { importByUs } from '../our-import.ts'
import type { FigureTimes } from './figure-times.ts'
import { type BenchOptions, HELP, parseOptions } from './options.ts'

/** What is to be reached with 1,000,000 order lines of 100,000 customers, in milliseconds. */
const AIMS = { rows: 1_000_000, scratch: 3000, refresh: 200, again: 50, fit: 1000 } as const

/** Of an import after which the figures are refreshed. */
const FURTHER_ORDERS = 1000
/** About as many lines as they have. */
const FURTHER_LINES = 2000

/**
 * `npm run bench:figures`: how long all figures take from scratch, again, and after an import, in shops of growing size.
 * Prints it and writes `out/bench-figures.json`.
 * @returns 0; being slow is no failure.
 */
export async function main(args: string[]): Promise<number> {
  let options: BenchOptions | 'help'
  try {
    options = parseOptions(args)
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${HELP}`)
    return 2
  }
  if (options === 'help') {
    console.log(HELP)
    return 0
  }
  const folder = options.keep ?? mkdtempSync(join(tmpdir(), 'stammkunde-bench-'))
  mkdirSync(folder, { recursive: true })
  try {
    const results: (FigureTimes & { rows: number })[] = []
    for (const rows of options.rows) {
      const times = await measure(folder, rows)
      results.push({ rows, ...times })
      console.log(textOf(rows, times))
    }
    mkdirSync(join(appRoot(), 'out'), { recursive: true })
    writeFileSync(join(appRoot(), 'out/bench-figures.json'), `${JSON.stringify(results, null, 2)}\n`)
    return 0
  } finally {
    if (options.keep === null) rmSync(folder, { recursive: true, force: true })
  }
}

async function measure(folder: string, rows: number): Promise<FigureTimes> {
  const stored = join(folder, `data-${rows}`)
  if (!existsSync(stored)) await importByUs(await benchFile(folder, rows), stored)
  const further = join(folder, 'further_orders.csv')
  if (!existsSync(further)) await writeFurtherOrders(further)
  // The import of further orders is not to be in it the next time.
  const data = join(folder, 'data-measured')
  rmSync(data, { recursive: true, force: true })
  cpSync(stored, data, { recursive: true })
  try {
    const [message] = await runChild<FigureTimes>('figures/figures-child.ts', [data, further])
    if (message === undefined) throw new Error('The figures did not report their end.')
    return message.content
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}

async function writeFurtherOrders(path: string): Promise<void> {
  const plan = planShop({
    ...SAMPLE_OPTIONS,
    seed: 11,
    firstDay: '2026-10-01',
    lastDay: '2026-10-31',
    size: { lines: FURTHER_LINES },
    channels: { shopify: 1 },
    variations: 'recognisable',
  })
  await writeFile(path, shopifyOrders(ordersOf(plan, 'shopify', 'newest-first')))
}

function textOf(rows: number, times: FigureTimes): string {
  const { customers, orders, referenceMs, scratchMs, refreshMs, afterImportMs, firstMs, againMs, models } =
    times
  const aim = (actual: number, most: number) =>
    rows === AIMS.rows ? ` (aim ${most}: ${actual <= most ? 'reached' : 'MISSED'})` : ''
  const [slowestFirst, slowestAgain] = [slowest(firstMs), slowest(againMs)]
  const fit = Math.max(...models.map(({ milliseconds }) => milliseconds))
  const ratio = (scratchMs / referenceMs).toFixed(1)
  return [
    `${rows} lines, ${orders} orders, ${customers} customers; milliseconds:`,
    `  all figures from scratch ${ms(scratchMs)}${aim(scratchMs, AIMS.scratch)}, ${ratio} × SQLite's sums of every customer (${ms(referenceMs)})`,
    `    slowest first read: ${slowestFirst}`,
    `  further reads, p95: ${slowestAgain}${aim(Math.max(...Object.values(againMs)), AIMS.again)}`,
    `  refresh after ${FURTHER_ORDERS} orders ${ms(refreshMs)}${aim(refreshMs, AIMS.refresh)}, all figures after it ${ms(afterImportMs)}`,
    `  slowest model fit ${ms(fit)}${aim(fit, AIMS.fit)}`,
  ].join('\n')
}

function slowest(times: Record<string, number>): string {
  const sorted = Object.entries(times).sort(([, one], [, other]) => other - one)
  return sorted
    .slice(0, 4)
    .map(([name, time]) => `${name} ${ms(time)}`)
    .join(', ')
}

function ms(milliseconds: number): string {
  return milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds).toString()
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2))
