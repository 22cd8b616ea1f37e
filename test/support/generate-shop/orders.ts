import { dayNumber } from '../../../shared/calendar.ts'
import { type Appearance, appearanceOf } from './appearance.ts'
import { type BasketLine, basketOf } from './basket.ts'
import { dayText, type Moment, SECONDS_PER_DAY } from './moment.ts'
import type { Channel, ShopOptions } from './options.ts'
import { type Person, personOf } from './people.ts'
import type { PlannedOrder, ShopPlan } from './plan.ts'
import { type OrderPrice, priceOf } from './prices.ts'
import { campaignVoucher } from './purchases.ts'
import { Random, STREAM } from './random.ts'

export type OrderState = 'open' | 'paid' | 'partially_refunded' | 'refunded' | 'cancelled'

/** One order with everything that any of the export forms shows of it. */
export interface ShopOrder {
  channel: Channel
  /** Counts the orders of the channel by time, from 1. */
  sequence: number
  person: Person
  /** Counts the orders of the person, from 0. */
  ordinal: number
  orderedAt: Moment
  paidAt: Moment | null
  shippedAt: Moment | null
  cancelledAt: Moment | null
  state: OrderState
  buyer: Appearance
  /** Where the parcel goes; another household for presents. */
  recipient: Appearance
  /** Sold at a market stall: no address, no e-mail. */
  atStall: boolean
  lines: readonly BasketLine[]
  price: OrderPrice
  voucher: string | null
  acceptsNewsletter: 'yes' | 'no' | ''
  note: string
  giftMessage: string
  payment: string
}

/** What an export form can tell apart; a channel only has what its form can say. */
const CHANNEL_KNOWS: Readonly<Record<Channel, { refunds: 'all' | 'partial' | 'none'; cancelled: boolean }>> =
  {
    shopify: { refunds: 'all', cancelled: true },
    etsy: { refunds: 'partial', cancelled: false },
    ebay: { refunds: 'none', cancelled: false },
    amazon: { refunds: 'none', cancelled: false },
    shopware5: { refunds: 'none', cancelled: true },
  }

/** The orders of one channel, oldest or newest first, each made when it is asked for. */
export function* ordersOf(
  plan: ShopPlan,
  channel: Channel,
  direction: 'oldest-first' | 'newest-first',
): Generator<ShopOrder> {
  let count = 0
  for (let position = 0; position < plan.orders; position += 1)
    if (plan.orderAt(position).channel === channel) count += 1
  const newestFirst = direction === 'newest-first'
  let sequence = newestFirst ? count : 1
  for (let step = 0; step < plan.orders; step += 1) {
    const planned = plan.orderAt(newestFirst ? plan.orders - 1 - step : step)
    if (planned.channel !== channel) continue
    yield orderOf(plan.options, planned, sequence)
    sequence += newestFirst ? -1 : 1
  }
}

function orderOf(options: ShopOptions, planned: PlannedOrder, sequence: number): ShopOrder {
  const random = new Random(options.seed, STREAM.order, planned.person, planned.ordinal)
  const person = personOf(options, planned.person)
  const { channel, moment } = planned
  const first = dayNumber(options.firstDay) * SECONDS_PER_DAY
  const end = (dayNumber(options.lastDay) + 1) * SECONDS_PER_DAY
  const buyer = appearanceOf(options, person, (moment - first) / (end - first), random)
  const atStall = options.variations === 'all' && channel === 'shopify' && random.chance(0.012)
  const gift = !atStall && random.chance(planned.persona === 'seasonal' ? 0.4 : 0.05)
  const lines = basketOf(options.seed, planned, random)
  const voucher = atStall ? null : voucherOf(planned, random)
  const price = priceOf(lines, voucher, atStall ? 'none' : buyer.country)
  const state = stateOf(channel, random)
  return {
    channel,
    sequence,
    person,
    ordinal: planned.ordinal,
    orderedAt: moment,
    ...courseOf(state, moment, end, atStall, random),
    state,
    buyer,
    recipient: gift ? recipientOf(options, person, random) : buyer,
    atStall,
    lines,
    price: refunded(price, state, lines, random),
    voucher: price.discountMinor > 0 ? voucher : null,
    acceptsNewsletter: atStall ? '' : consentOf(person, random),
    note: atStall || !random.chance(0.05) ? '' : random.pick(NOTES),
    giftMessage: gift && random.chance(0.6) ? random.pick(GIFT_MESSAGES) : '',
    payment: atStall ? 'cash' : random.pick(PAYMENTS),
  }
}

const PAYMENTS = ['card', 'card', 'card', 'paypal', 'paypal', 'klarna', 'invoice'] as const

const NOTES: readonly string[] = [
  'Bitte beim Nachbarn abgeben.',
  'Bitte in der Garage ablegen,\nSchlüssel steckt. Danke!',
  'Liebes Team,\n\nbitte keine Werbung beilegen.\nViele Grüße',
  'Wenn möglich plastikfrei verpacken :-)',
  'Klingel defekt, bitte anrufen; "Hinterhaus", 2. Tür links',
  'Rechnung bitte an die Firma, nicht ins Paket legen.',
]

const GIFT_MESSAGES: readonly string[] = [
  'Alles Gute zum Geburtstag!',
  'Frohe Weihnachten\nund einen guten Rutsch!',
  'Danke für alles, liebe Oma.',
  'Zum Muttertag: lass es dir gut gehen.',
]

function voucherOf({ persona, ordinal, moment, channel }: PlannedOrder, random: Random): string | null {
  if (channel === 'ebay' || channel === 'amazon') return null
  const campaign = campaignVoucher(dayText(moment))
  if (campaign !== null && random.chance(persona === 'bargain' ? 0.95 : 0.4)) return campaign
  if (ordinal === 0 && random.chance(0.18)) return 'WILLKOMMEN5'
  return ordinal > 2 && random.chance(0.04) ? 'DANKE10' : null
}

function stateOf(channel: Channel, random: Random): OrderState {
  const knows = CHANNEL_KNOWS[channel]
  const draw = random.next()
  if (draw < 0.012) return knows.cancelled ? 'cancelled' : 'paid'
  if (draw < 0.027) return knows.refunds === 'all' ? 'refunded' : 'paid'
  if (draw < 0.052) return knows.refunds === 'none' ? 'paid' : 'partially_refunded'
  return draw < 0.06 ? 'open' : 'paid'
}

/** When an order was paid, sent and given up; nothing of it after the day of the export. */
function courseOf(state: OrderState, ordered: Moment, end: Moment, atStall: boolean, random: Random) {
  const paid =
    ordered + (atStall || random.chance(0.9) ? random.integer(2, 59) : random.integer(1, 4) * SECONDS_PER_DAY)
  const shipped = Math.max(paid, ordered) + random.integer(18, 80) * 3600
  const given = ordered + random.integer(1, 6) * SECONDS_PER_DAY
  const before = (moment: Moment) => (moment < end ? moment : null)
  if (state === 'open') return { paidAt: null, shippedAt: null, cancelledAt: null }
  if (state === 'cancelled')
    return { paidAt: null, shippedAt: null, cancelledAt: before(given) ?? ordered + 30 }
  return {
    paidAt: before(paid) ?? ordered + 30,
    shippedAt: atStall ? ordered : before(shipped),
    cancelledAt: null,
  }
}

/** What went back: everything with postage, or the price of one line. */
function refunded(
  price: OrderPrice,
  state: OrderState,
  lines: readonly BasketLine[],
  random: Random,
): OrderPrice {
  if (state === 'refunded') return { ...price, refundedMinor: price.totalMinor }
  if (state !== 'partially_refunded') return price
  const line = random.pick(lines)
  const whole = Math.max(line.product.priceMinor, 100)
  return { ...price, refundedMinor: Math.min(whole, Math.max(1, price.goodsMinor - 100)) }
}

function consentOf(person: Person, random: Random): 'yes' | 'no' | '' {
  if (random.chance(0.03)) return ''
  if (person.newsletter === 'changing') return random.pick(['yes', 'no'])
  return person.newsletter
}

/** Somebody else, at their own address, without e-mail: people give presents to people of the same model. */
function recipientOf(options: ShopOptions, giver: Person, random: Random): Appearance {
  const friend = personOf(options, giver.index + 500_000_000)
  return {
    ...appearanceOf({ ...options, variations: 'recognisable' }, friend, 0, random),
    company: '',
    phone: '',
  }
}
