import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { clusterPairs } from '../../../src-main/matching/duplicates/clusters.ts'
import { findDuplicates } from '../../../src-main/matching/duplicates/find-duplicates.ts'
import { MatchIndex } from '../../../src-main/matching/duplicates/match-index.ts'
import { SURE_PROBABILITY } from '../../../src-main/matching/duplicates/score.ts'
import { generatePeople } from '../../support/generate-people/generate-people.ts'
import { matchPersonOf } from '../../support/generate-people/match-person.ts'
import { inventPeople } from './invented-people.ts'
import { type Quality, quality } from './quality.ts'
import { runSpeed } from './speed.ts'
import { TRUTH_DATA, TRUTH_FOLDER, truthPath } from './truth-data.ts'
import type { KnownPerson } from './truth-files.ts'

const HELP = `node test/bench/duplicates/main.ts [--records 10000,100000,1000000] [--seeds 1,2,3]

Tells how well duplicates are found in files of which the truth is known, and in invented shops, and how long it takes
and how much memory for the given numbers of records. Writes out/bench-duplicates.json.`

interface Row {
  name: string
  records: number
  all: Quality
  sure: Quality
}

/** @returns 0 where all that was promised is reached. */
export async function main(args: string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(HELP)
    return 0
  }
  const numbers = (option: string, preset: string): number[] =>
    (args[args.indexOf(option) + 1] && args.includes(option)
      ? (args[args.indexOf(option) + 1] ?? '')
      : preset
    )
      .split(',')
      .filter(text => text !== '')
      .map(Number)
  let missed = 0
  const rows: Row[] = []
  for (const data of TRUTH_DATA) {
    const path = truthPath(data)
    if (path === null) {
      console.log(`skipped: ${data.file} is not in ${TRUTH_FOLDER}`)
      continue
    }
    const row = measure(data.name, data.read(path))
    rows.push(row)
    const isReached = row.all.f1 >= data.leastF1 && row.all.precision >= data.leastPrecision
    if (!isReached) missed += 1
    report(row, isReached ? 'reached' : `MISSED: F1 ${data.leastF1}, precision ${data.leastPrecision}`)
  }
  for (const seed of numbers('--seeds', '1,2,3')) {
    const shop = measure(`German shop, seed ${seed}`, germanShop(seed, 10_000))
    rows.push(shop)
    const isReached = shop.all.f1 >= 0.97 && shop.sure.precision >= 0.999
    if (!isReached) missed += 1
    report(shop, isReached ? 'reached' : 'MISSED: F1 0.97, precision of sure ones 0.999')
    const invented = measure(`invented country, seed ${seed}`, inventPeople({ seed, records: 5000 }))
    rows.push(invented)
    report(invented, '')
  }
  const speed = await runSpeed(numbers('--records', '10000,100000,1000000'))
  mkdirSync('out', { recursive: true })
  writeFileSync(join('out', 'bench-duplicates.json'), `${JSON.stringify({ rows, speed }, null, 2)}\n`)
  return missed === 0 ? 0 : 1
}

function germanShop(seed: number, records: number): KnownPerson[] {
  return Array.from(generatePeople({ seed, records }), record => ({
    entity: String(record.truth),
    person: matchPersonOf(record),
  }))
}

function measure(name: string, known: readonly KnownPerson[]): Row {
  const index = new MatchIndex()
  for (const { person } of known) index.add(person)
  const { pairs, against, clusters } = findDuplicates(index)
  const entities = new Map(known.map(({ person, entity }) => [person.id, entity]))
  const sure = clusterPairs([...pairs, ...against], { threshold: SURE_PROBABILITY })
  return {
    name,
    records: known.length,
    all: quality(
      clusters.map(({ ids }) => ids),
      entities,
    ),
    sure: quality(
      sure.map(({ ids }) => ids),
      entities,
    ),
  }
}

function report({ name, records, all, sure }: Row, verdict: string): void {
  const figures = ({ precision, recall, f1 }: Quality) =>
    `P ${precision.toFixed(4)}  R ${recall.toFixed(4)}  F1 ${f1.toFixed(4)}`
  console.log(
    `${name.padEnd(32)} ${String(records).padStart(6)}  ${figures(all)}  | sure ones P ${sure.precision.toFixed(4)}  R ${sure.recall.toFixed(4)}  ${verdict}`,
  )
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2))
