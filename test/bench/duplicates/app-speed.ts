import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runChild } from '../child.ts'
import { verdict } from './aims.ts'
import type { StepTime } from './app-speed-child.ts'
import { writeShopAndOrders } from './shop-files.ts'

/** How long the app takes, from the call of a procedure to its last event. */
export interface AppSpeedRow {
  records: number
  importSeconds: number
  find: StepTime
  /** After {@link ORDERS} orders were imported. */
  findNew: StepTime
}

const ORDERS = 1000

/** Imports, searches, imports orders and searches again, each in a process of its own. */
export async function runAppSpeed(records: readonly number[]): Promise<AppSpeedRow[]> {
  const rows: AppSpeedRow[] = []
  for (const count of records) {
    const folder = mkdtempSync(join(tmpdir(), 'stammkunde-bench-'))
    try {
      const row = await measure(folder, count)
      rows.push(row)
      console.log(textOf(row))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return rows
}

async function measure(folder: string, records: number): Promise<AppSpeedRow> {
  const { customers, ordersPath } = await writeShopAndOrders(folder, records, ORDERS)
  const data = join(folder, 'data')
  const imported = await run('import', data, JSON.stringify(customers))
  const find = await run('find', data, '')
  return { records, importSeconds: imported.seconds, find, findNew: await run('find-new', data, ordersPath) }
}

async function run(step: string, dataDirectory: string, file: string): Promise<StepTime> {
  const [message] = await runChild<StepTime>('duplicates/app-speed-child.ts', [step, dataDirectory, file])
  if (message === undefined) throw new Error(`The step "${step}" did not report its end.`)
  return message.content
}

function textOf({ records, importSeconds, find, findNew }: AppSpeedRow): string {
  const megabytes = Math.round(find.peakMemoryBytes / 1e6)
  return [
    `${String(records).padStart(8)} records: import ${importSeconds.toFixed(1)} s`,
    `all searched ${find.seconds.toFixed(1)} s${verdict('seconds', records, find.seconds)}`,
    `${megabytes} MB${verdict('megabytes', records, megabytes)}`,
    `${ORDERS} orders later ${findNew.seconds.toFixed(2)} s${verdict('secondsOfNew', records, findNew.seconds)}`,
  ].join(', ')
}
