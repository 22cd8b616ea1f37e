import SqliteDatabase from 'better-sqlite3'
import { databasePath } from '../../src-main/db/open.ts'
import type { ShopTotals } from '../support/generate-shop/totals.ts'
import type { ImportMessage } from './our-import.ts'

/** A figure of the database beside the one that the generator wrote; money in cents. */
export interface Comparison {
  what: string
  written: number
  found: number
}

/** Compares database, list and figures after an import with what is in the file. */
export function compare(
  totals: ShopTotals,
  dataDirectory: string,
  { report, customers, overview }: Extract<ImportMessage, { kind: 'ready' }>,
): Comparison[] {
  const euro = overview.currencies.find(({ currency }) => currency === 'EUR')
  const stored = storedFigures(dataDirectory)
  const pairs: [string, number, number][] = [
    ['rows of the report', totals.lines, report?.rows ?? 0],
    ['rows created', totals.lines, report?.created ?? 0],
    ['orders', totals.orders, stored.orders],
    ['lines', totals.lines, stored.lines],
    ['pieces', totals.pieces, stored.pieces],
    ['customers', totals.people, stored.customers],
    ['customers in the list', totals.people, customers],
    ['total', totals.totalMinor, stored.totalMinor],
    ['goods', totals.goodsMinor, stored.goodsMinor],
    ['postage', totals.shippingMinor, stored.shippingMinor],
    ['refunded', totals.refundedMinor, stored.refundedMinor],
    ['counted orders', totals.countedOrders, overview.countedOrders],
    ['revenue', totals.countedMinor, euro?.revenueMinor ?? 0],
  ]
  return pairs.map(([what, written, found]) => ({ what, written, found }))
}

type StoredFigures = Record<
  | 'orders'
  | 'lines'
  | 'pieces'
  | 'customers'
  | 'totalMinor'
  | 'goodsMinor'
  | 'shippingMinor'
  | 'refundedMinor',
  number
>

function storedFigures(dataDirectory: string): StoredFigures {
  const db = new SqliteDatabase(databasePath(dataDirectory), { readonly: true })
  try {
    const figures = db
      .prepare<[], StoredFigures>(
        `SELECT count(*) AS orders, sum(total_minor) AS totalMinor, sum(goods_minor) AS goodsMinor,
           sum(shipping_minor) AS shippingMinor, sum(refunded_minor) AS refundedMinor,
           (SELECT count(*) FROM order_items) AS lines, (SELECT sum(quantity) FROM order_items) AS pieces,
           (SELECT count(*) FROM customers) AS customers
         FROM orders`,
      )
      .get()
    if (figures === undefined) throw new Error('A count gave no row.')
    return figures
  } finally {
    db.close()
  }
}
