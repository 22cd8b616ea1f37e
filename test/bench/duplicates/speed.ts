import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findDuplicates } from '../../../src-main/matching/duplicates/find-duplicates.ts'
import { MatchIndex } from '../../../src-main/matching/duplicates/match-index.ts'
import { generatePeople } from '../../support/generate-people/generate-people.ts'
import { matchPersonOf } from '../../support/generate-people/match-person.ts'
import { verdict } from './aims.ts'

export interface SpeedRow {
  records: number
  /** Making persons comparable, and finding duplicates among them. */
  addSeconds: number
  findSeconds: number
  /** The longest time between two calls of the progress function. */
  longestGapSeconds: number
  /** The most memory that the process held, with the invention of the persons. */
  memoryMegabytes: number
  pairs: number
  modelKilobytes: number
}

/** Measures each number of records in a process of its own, so that memory is its own, too. */
export async function runSpeed(records: readonly number[]): Promise<SpeedRow[]> {
  const rows: SpeedRow[] = []
  for (const count of records) {
    const { stdout } = await promisify(execFile)(process.execPath, [
      join(import.meta.dirname, 'speed.ts'),
      String(count),
    ])
    const row: SpeedRow = JSON.parse(stdout)
    rows.push(row)
    console.log(textOf(row, rows.at(-2)))
  }
  return rows
}

function textOf(row: SpeedRow, before: SpeedRow | undefined): string {
  const { records, addSeconds, findSeconds, memoryMegabytes } = row
  const seconds = addSeconds + findSeconds
  const growth = before && seconds / (before.addSeconds + before.findSeconds)
  const isTenfold = before !== undefined && records === 10 * before.records
  return [
    `${String(records).padStart(8)} records: ${seconds.toFixed(1)} s${verdict('seconds', records, seconds)}`,
    `reading ${addSeconds.toFixed(1)} s, finding ${findSeconds.toFixed(1)} s`,
    ...(growth === undefined
      ? []
      : [`${growth.toFixed(1)}-fold${isTenfold ? verdict('growth', records, growth) : ''}`]),
    `${memoryMegabytes} MB${verdict('megabytes', records, memoryMegabytes)}`,
    `${row.pairs} pairs, longest silence ${row.longestGapSeconds.toFixed(2)} s`,
  ].join(', ')
}

function measure(records: number): SpeedRow {
  const index = new MatchIndex()
  let addSeconds = 0
  for (const record of generatePeople({ seed: 1, records })) {
    const person = matchPersonOf(record)
    const start = performance.now()
    index.add(person)
    addSeconds += (performance.now() - start) / 1000
  }
  const start = performance.now()
  let last = start
  let longestGap = 0
  const { pairs, model } = findDuplicates(index, {
    onProgress: () => {
      const now = performance.now()
      longestGap = Math.max(longestGap, now - last)
      last = now
    },
  })
  return {
    records,
    addSeconds,
    findSeconds: (performance.now() - start) / 1000,
    longestGapSeconds: longestGap / 1000,
    memoryMegabytes: Math.round((process.resourceUsage().maxRSS * 1024) / 1e6),
    pairs: pairs.length,
    modelKilobytes: Math.round(JSON.stringify(model).length / 1000),
  }
}

if (import.meta.main) console.log(JSON.stringify(measure(Number(process.argv[2]))))
