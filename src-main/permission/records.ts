import type { CalendarDay } from '../../shared/calendar.ts'
import { revealsMarketplace } from '../../shared/email-class.ts'
import { PAYMENT_PLATFORMS, PLATFORMS } from '../../shared/model/platform.ts'
import { latestDay } from './days.ts'
import type { PermissionFacts, PermissionRecord } from './facts.ts'

export function isMarketplace(record: PermissionRecord): boolean {
  return PLATFORMS[record.platform].marketplace
}

export function isRelayed(record: PermissionRecord): boolean {
  return PLATFORMS[record.platform].relayed
}

/** Records with sales of own shops. */
export function ownRecords({ records }: Pick<PermissionFacts, 'records'>): PermissionRecord[] {
  return records.filter(isOwnSale)
}

export function hasOwnOrder({ records }: Pick<PermissionFacts, 'records'>): boolean {
  return records.some(isOwnSale)
}

/** A payment service shows sales of own shops and of marketplaces alike, so that it gives no ground by itself. */
function isOwnSale(record: PermissionRecord): boolean {
  return !isMarketplace(record) && !PAYMENT_PLATFORMS.has(record.platform) && record.orders > 0
}

export function lastOrderDay(records: readonly PermissionRecord[]): CalendarDay | null {
  return latestDay(records.map(record => record.lastOrderDay))
}

/** Addresses of relays that show that the person bought on a marketplace, whatever the file said. */
export function revealingEmails({ emails, records }: Pick<PermissionFacts, 'emails' | 'records'>): string[] {
  const given = records.flatMap(record => record.orderEmails.map(({ email }) => email))
  return [...new Set([...emails, ...given])].filter(revealsMarketplace)
}
