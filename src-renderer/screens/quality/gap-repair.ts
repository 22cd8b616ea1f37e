import type { CustomerGap, OrderGap, QualityGap } from '../../../shared/model/quality.ts'

/** A repair that is made elsewhere than on the card of one customer. */
export interface GapRepair {
  action: 'import' | 'permission' | 'interests' | 'addressCheck'
  to: string
}

/** The list for a checking service of exactly those whose address nobody confirmed for long. */
const ADDRESS_CHECK: GapRepair = {
  action: 'addressCheck',
  to: `/lists?${new URLSearchParams({ audience: JSON.stringify({ gap: 'address_stale' }), purpose: 'address_check' })}`,
}

const IMPORT: GapRepair = { action: 'import', to: '/import' }

/** Where a gap is closed for many at once; null where only the card helps. */
export function gapRepair(gap: CustomerGap | OrderGap): GapRepair | null {
  switch (gap) {
    case 'consent_unconfirmed':
      return { action: 'permission', to: '/permission' }
    case 'no_wish':
      return { action: 'interests', to: '/interests' }
    case 'no_name':
    case 'no_house_number':
    case 'implausible_postal_code':
    case 'no_country':
    case 'email_typo':
    case 'address_returned':
      return null
    case 'address_stale':
      return ADDRESS_CHECK
    case 'no_email':
    case 'no_address':
    case 'no_products':
    case 'consent_unknown':
    case 'no_birthday':
    case 'no_order_day':
    case 'no_day':
    case 'no_amount':
    case 'no_currency':
    case 'no_items':
    case 'no_buyer':
    case 'no_status':
      return IMPORT
  }
}

/** The list of exactly those who have a gap, the most valuable customers first. */
export function gapAddress(entry: QualityGap): string {
  return entry.of === 'orders'
    ? `/orders?gap=${entry.gap}`
    : `/customers?gap=${entry.gap}&sort=value&direction=desc`
}
