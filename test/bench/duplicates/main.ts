import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { appRoot } from '../../../src-main/host/app-root.ts'
import { runAppSpeed } from './app-speed.ts'
import { type ImportedQuality, measureImported } from './imported-quality.ts'
import { type BenchOptions, HELP, parseOptions } from './options.ts'
import { writeGermanShop, writeInventedShop } from './shop-files.ts'
import { runSpeed } from './speed.ts'
import type { TruthFile } from './truth-customer-files.ts'
import { TRUTH_DATA, TRUTH_FOLDER, truthPath } from './truth-data.ts'

/** What is to be reached; beside files without aims nothing is said. */
interface Aims {
  leastF1: number
  leastPrecision?: number
  leastSurePrecision?: number
}

const SHOP_RECORDS = 10_000
const INVENTED_RECORDS = 5000
const SHOP_AIMS: Aims = { leastF1: 0.97, leastSurePrecision: 0.999 }

/**
 * `npm run bench:duplicates`: how well duplicates are found in files of customers of which the truth is known, how
 * long it takes and how much memory. Prints it and writes `out/bench-duplicates.json`.
 * @returns 0 where everything that was promised of the quality is reached; being slow is no failure.
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
  const folder = mkdtempSync(join(tmpdir(), 'stammkunde-bench-'))
  try {
    return await bench(options, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function bench({ seeds, records, appRecords }: BenchOptions, folder: string): Promise<number> {
  const results: ({ name: string; isReached: boolean | null } & ImportedQuality)[] = []
  const run = async (name: string, file: TruthFile, aims: Aims | null) => {
    const quality = await measureImported(file, join(folder, `data-${results.length}`))
    const isReached = aims === null ? null : reaches(quality, aims)
    results.push({ name, isReached, ...quality })
    console.log(`${textOf(name, quality)}${aims === null ? '' : aimsText(aims, isReached === true)}`)
  }
  const copy = join(folder, 'customers.csv')
  console.log('Customer files, imported through a mapping, with the pairs found in them:')
  for (const data of TRUTH_DATA) {
    const path = truthPath(data)
    if (path === null) console.log(`skipped: ${data.file} is not in ${TRUTH_FOLDER}`)
    else await run(data.name, data.customerFile(path, copy), data)
  }
  for (const seed of seeds) {
    await run(`German shop, seed ${seed}`, await writeGermanShop(copy, seed, SHOP_RECORDS), SHOP_AIMS)
    await run(`invented country, seed ${seed}`, writeInventedShop(copy, seed, INVENTED_RECORDS), null)
  }
  if (records.length > 0) console.log('Speed of the matching alone:')
  const speed = await runSpeed(records)
  if (appRecords.length > 0) console.log('Speed of the app:')
  const appSpeed = await runAppSpeed(appRecords)
  const out = join(appRoot(), 'out')
  mkdirSync(out, { recursive: true })
  writeFileSync(
    join(out, 'bench-duplicates.json'),
    `${JSON.stringify({ results, speed, appSpeed }, null, 2)}\n`,
  )
  return results.some(({ isReached }) => isReached === false) ? 1 : 0
}

function reaches({ evaluation }: ImportedQuality, aims: Aims): boolean {
  const { precision, f1, sure } = evaluation
  return (
    f1 >= aims.leastF1 &&
    precision >= (aims.leastPrecision ?? 0) &&
    sure.precision >= (aims.leastSurePrecision ?? 0)
  )
}

function textOf(name: string, { rows, skipped, customers, evaluation }: ImportedQuality): string {
  const { records, truePairs, precision, recall, f1, sure } = evaluation
  const left = skipped === 0 ? '' : `, ${skipped} skipped`
  const lost = records === rows ? '' : `, the truth of ${records} kept`
  return [
    `${name.padEnd(30)} ${rows} rows, ${customers} customers${left}${lost}, ${truePairs} true pairs`,
    `P ${precision.toFixed(4)} R ${recall.toFixed(4)} F1 ${f1.toFixed(4)}`,
    `sure from ${sure.threshold}: P ${sure.precision.toFixed(4)} R ${sure.recall.toFixed(4)}`,
  ].join(' | ')
}

function aimsText({ leastF1, leastPrecision, leastSurePrecision }: Aims, isReached: boolean): string {
  const aims = [
    `F1 ${leastF1}`,
    ...(leastPrecision === undefined ? [] : [`P ${leastPrecision}`]),
    ...(leastSurePrecision === undefined ? [] : [`P of sure ones ${leastSurePrecision}`]),
  ]
  return ` | at least ${aims.join(', ')}: ${isReached ? 'reached' : 'MISSED'}`
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2))
