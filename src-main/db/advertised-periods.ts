import type { Connection } from './database.ts'

/** A period of advertising with its products by key; null for all of them. */
export interface StoredAdvertisedPeriod {
  id: number
  from: string
  to: string
  productKeys: string[] | null
  note: string
}

interface PeriodRow extends Omit<StoredAdvertisedPeriod, 'productKeys'> {
  productKeys: string | null
}

const COLUMNS = 'id, from_day AS "from", to_day AS "to", product_keys AS productKeys, note'

function periodFromRow(row: PeriodRow): StoredAdvertisedPeriod {
  return { ...row, productKeys: row.productKeys === null ? null : JSON.parse(row.productKeys) }
}

/** By first day. */
export function listAdvertisedPeriods(db: Connection): StoredAdvertisedPeriod[] {
  return db
    .prepare<[], PeriodRow>(`SELECT ${COLUMNS} FROM advertised_periods ORDER BY from_day, to_day, id`)
    .all()
    .map(periodFromRow)
}

export function readAdvertisedPeriod(db: Connection, id: number): StoredAdvertisedPeriod | null {
  const row = db
    .prepare<[number], PeriodRow>(`SELECT ${COLUMNS} FROM advertised_periods WHERE id = ?`)
    .get(id)
  return row === undefined ? null : periodFromRow(row)
}

/** @returns the number of the new period. */
export function insertAdvertisedPeriod(db: Connection, period: Omit<StoredAdvertisedPeriod, 'id'>): number {
  const result = db
    .prepare('INSERT INTO advertised_periods (from_day, to_day, product_keys, note) VALUES (?, ?, ?, ?)')
    .run(period.from, period.to, keysText(period), period.note)
  return Number(result.lastInsertRowid)
}

export function updateAdvertisedPeriod(db: Connection, period: StoredAdvertisedPeriod): void {
  db.prepare(
    'UPDATE advertised_periods SET from_day = ?, to_day = ?, product_keys = ?, note = ? WHERE id = ?',
  ).run(period.from, period.to, keysText(period), period.note, period.id)
}

export function deleteAdvertisedPeriod(db: Connection, id: number): void {
  db.prepare('DELETE FROM advertised_periods WHERE id = ?').run(id)
}

function keysText({ productKeys }: Pick<StoredAdvertisedPeriod, 'productKeys'>): string | null {
  return productKeys === null ? null : JSON.stringify(productKeys)
}
