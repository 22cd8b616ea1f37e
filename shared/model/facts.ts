import type { CalendarDay } from '../calendar.ts'
import type { CustomFieldFact } from './custom-field.ts'
import type { StatedWord } from './interest.ts'
import type { CampaignFigures, EmailState } from './newsletter.ts'
import type { OrderStatus } from './order.ts'

/**
 * What importers read out of a file: facts, as one source showed them, in the program's own terms.
 * `null` means "the file does not say", never "empty".
 */

/** Name, address, e-mail and phone of a party, cleaned; `imported` holds the cells as they stood in the file. */
export interface ContactFact {
  salutation: string | null
  title: string | null
  firstName: string | null
  lastName: string | null
  /** The whole name where it cannot be split or came as one cell. */
  fullName: string | null
  company: string | null
  street: string | null
  houseNumber: string | null
  addressLine2: string | null
  postalCode: string | null
  city: string | null
  region: string | null
  /** ISO 3166-1 alpha-2, upper case; null where the file's country could not be read. */
  country: string | null
  email: string | null
  phone: string | null
  /** Raw cells that differ from what stands above, by field name. */
  imported: Readonly<Record<string, string>> | null
}

/** What a contact consists of, in the order in which it is stored and compared; without `imported`. */
export const CONTACT_FIELDS = [
  'salutation',
  'title',
  'firstName',
  'lastName',
  'fullName',
  'company',
  'street',
  'houseNumber',
  'addressLine2',
  'postalCode',
  'city',
  'region',
  'country',
  'email',
  'phone',
] as const satisfies readonly (keyof ContactFact)[]

/**
 * How strongly a party's key identifies it within its source; the strongest known key wins when several
 * files describe the same order.
 */
export type PartyKeyKind = 'user' | 'email' | 'customer-number' | 'phone' | 'address' | 'person' | 'order'

/** Who stands behind an order or a customer row, within one source. */
export interface PartyFact {
  keyKind: PartyKeyKind
  /** Unique within the source, already normalised, e.g. `email:anna@example.org`. */
  key: string
}

export interface ItemFact {
  /** Identifies the line within its order, stable over later exports. */
  lineKey: string
  sku: string | null
  name: string
  variant: string | null
  /** What kind of product it is in the words of the source; only where it tells. */
  category?: string
  quantity: number
  unitPriceMinor: number | null
  /** What was charged for the line, line discounts taken off; negative for a discount line. */
  totalMinor: number | null
  /** False for shipping, surcharges, vouchers: money, but not goods. */
  isGoods: boolean
}

/** A single refund that a file states with an id of its own. */
export interface RefundFact {
  /** Unique within the order. */
  id: string
  day: CalendarDay | null
  /** What the buyer got back; negative where a refund was taken back, as after a dispute that the shop won. */
  amountMinor: number
}

export interface OrderFact {
  /** The source's own key of the order. */
  externalId: string
  /** Keys under which the source may have shown this order earlier; only where there are any. */
  formerIds?: readonly string[]
  /** True where the source gives the order another key as soon as it has come further. */
  isKeyProvisional?: true
  /** True where the shop system itself takes the order for a likely fraud. */
  isSuspicious?: true
  /** The number that people see. */
  number: string
  day: CalendarDay | null
  /** Minutes since midnight on the shop's clock, 0 to 1439; only where the file tells the time. */
  minute?: number
  currency: string | null
  /** What was charged for goods, all discounts taken off. */
  goodsMinor: number | null
  shippingMinor: number | null
  taxMinor: number | null
  discountMinor: number | null
  /** What the buyer paid in all, before refunds. */
  totalMinor: number | null
  /** The sum of all refunds, as the file states it or as its single refunds add up to. */
  refundedMinor: number | null
  /** Single refunds, in the order of their ids; only where there are any. */
  refunds?: readonly RefundFact[]
  status: OrderStatus | null
  paidDay: CalendarDay | null
  shippedDay: CalendarDay | null
  voucherCode: string | null
  note: string | null
  /** The consent column of this order for e-mail advertising; null where blank or missing. */
  acceptsEmail: boolean | null
  party: PartyFact | null
  billing: ContactFact | null
  shipping: ContactFact | null
  /** null where the file has no lines. */
  items: readonly ItemFact[] | null
  /** True where the file always holds all lines of an order, so that a missing one was taken off. */
  itemsComplete: boolean
  /** True where the totals are only added up from lines, so that they never replace stated ones. */
  derivedTotals: boolean
  /** What the file says of the buyer in the owner's own fields; kept with the buyer, not with the order. */
  buyerFields?: readonly CustomFieldFact[]
}

/** One row of a customer file. */
export interface ProfileFact {
  party: PartyFact
  /** The source's number of the customer, where another key is stronger; it tells rows apart. */
  customerNumber?: string
  contact: ContactFact
  acceptsEmail: boolean | null
  acceptsSms: boolean | null
  note: string | null
  tags: readonly string[]
  birthday: string | null
  /** What the file says in the owner's own fields; only where it says something. */
  fields?: readonly CustomFieldFact[]
}

/** What a newsletter program says against an address; a row can say several things at once. */
export interface StatusFact {
  /** As compared and stored: trimmed, lower case. */
  email: string
  /** At least one. */
  states: readonly EmailState[]
  day: CalendarDay | null
  /** The campaign or the reason, in the words of the file. */
  reason: string | null
}

/** What a newsletter program counted for one campaign. */
export interface CampaignFact extends CampaignFigures {
  /** Identifies the campaign within its source: the program's own key, else name and day. */
  key: string
  name: string
  subject: string | null
  sentDay: CalendarDay | null
}

/** What one person answered to a question about their interests. One of the three tells who it was. */
export interface AnswerFact {
  email: string | null
  customerNumber: string | null
  orderNumber: string | null
  /** What was ticked or named, in the words of the file. */
  words: readonly { text: string; word: StatedWord }[]
  /** What was written freely. */
  remark: string | null
  day: CalendarDay | null
}
