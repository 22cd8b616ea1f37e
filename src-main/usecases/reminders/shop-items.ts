import { addDays, type CalendarDay, dayOfInstant } from '../../../shared/calendar.ts'
import { COMING_DAYS, type ShopItem, WEEK_DAYS } from '../../../shared/model/reminder.ts'
import { lastNewsletterImportMs } from '../../db/batches.ts'
import { listDataRequests } from '../../db/data-requests.ts'
import type { Connection } from '../../db/database.ts'
import { listExports } from '../../db/exports.ts'
import { listReminderActions, type StoredAction } from '../../db/reminders.ts'
import { readCustomerRows } from '../../db/search.ts'
import { readAppSettings } from '../../db/settings.ts'
import {
  pileOfShop,
  type ShopHistory,
  type ShopOccasion,
  shopOccasions,
} from '../../reminders/shop-occasions.ts'
import { addressRound, isAddressCheck } from './address-round.ts'

/** What is due of the shop as a whole, the most urgent first. */
export function shopItems(db: Connection, asOf: CalendarDay): ShopItem[] {
  const actions = listReminderActions(db, 'shop').filter(action => !isAddressCheck(action))
  return shopOccasions(shopHistory(db, asOf))
    .flatMap(occasion => stillOpen(actions, occasion, asOf) ?? [])
    .filter(({ dueDay }) => dueDay < addDays(asOf, COMING_DAYS))
    .sort((one, other) => (one.dueDay < other.dueDay ? -1 : 1))
    .map(({ kind, occasion, dueDay, sinceDay, deadline }) => ({
      kind,
      occasion,
      dueDay,
      sinceDay,
      pile: pileOfShop({ dueDay, deadline }, asOf),
      ...about(db, kind, Number(occasion)),
    }))
}

function shopHistory(db: Connection, asOf: CalendarDay): ShopHistory {
  const { timeZone } = readAppSettings(db)
  const dayOf = (ms: number) => dayOfInstant(ms, timeZone)
  const answeredMs = lastNewsletterImportMs(db) ?? 0
  const exports = listExports(db)
    .map(entry => ({ ...entry, day: dayOf(entry.exportedAtMs) }))
    .filter(({ day }) => day <= asOf)
  return {
    addressRound: addressRound(db, asOf),
    newsletterLists: exports
      .filter(
        entry => entry.channel === 'email' && entry.purpose === 'advertising' && entry.recordedAsContact,
      )
      .map(({ exportId, day, exportedAtMs }) => ({ exportId, day, isAnswered: answeredMs > exportedAtMs })),
    openRequests: listDataRequests(db).filter(
      ({ answeredDay, receivedDay }) => answeredDay === null && receivedDay <= asOf,
    ),
  }
}

/** The occasion, later where it was snoozed; null where nothing is to be done any more. */
function stillOpen(
  done: readonly StoredAction[],
  occasion: ShopOccasion,
  asOf: CalendarDay,
): ShopOccasion | null {
  const actions = done.filter(({ ruleKey }) => ruleKey === occasion.kind)
  if (actions.some(({ act }) => act === 'never')) return null
  const last = actions.findLast(action => action.occasion === occasion.occasion)
  const lastDay = occasion.lastDay
  if (last === undefined) return lastDay !== null && lastDay < asOf ? null : occasion
  if (last.act !== 'snoozed' || last.untilDay === null) return null
  // Whoever asked to be reminded later need not open the app on that very day.
  if (lastDay !== null && lastDay < asOf && addDays(last.untilDay, WEEK_DAYS) < asOf) return null
  return { ...occasion, dueDay: last.untilDay > occasion.dueDay ? last.untilDay : occasion.dueDay }
}

/** What it is about, by name. */
function about(
  db: Connection,
  kind: ShopOccasion['kind'],
  id: number,
): Pick<ShopItem, 'fileName' | 'customerId' | 'customerName'> {
  const nothing = { fileName: null, customerId: null, customerName: null }
  switch (kind) {
    case 'address_check':
      return nothing
    case 'newsletter_results':
      return {
        ...nothing,
        fileName: listExports(db).find(({ exportId }) => exportId === id)?.fileName ?? null,
      }
    case 'data_request': {
      const request = listDataRequests(db).find(one => one.id === id)
      if (request === undefined) return nothing
      const [row] = readCustomerRows(db, [request.customerId])
      return { ...nothing, customerId: request.customerId, customerName: row?.name ?? null }
    }
  }
}
