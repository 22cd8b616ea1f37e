import { dayNumber } from '../../../shared/calendar.ts'
import { type Moment, SECONDS_PER_DAY } from './moment.ts'
import { CHANNELS, type Channel, PERSONAS, type Persona, type ShopOptions } from './options.ts'
import { purchasesOf } from './purchases.ts'
import { Random, STREAM } from './random.ts'

/** One order before its content is made. */
export interface PlannedOrder {
  person: number
  /** Counts the orders of the person, from 0. */
  ordinal: number
  persona: Persona
  channel: Channel
  moment: Moment
  lines: number
}

/**
 * Who orders when, by time. An order takes some 40 bytes here, whatever it holds later, so that shops far
 * larger than the memory can be written.
 */
export interface ShopPlan {
  options: ShopOptions
  people: number
  orders: number
  /** @param position 0 for the oldest order. */
  orderAt(position: number): PlannedOrder
}

/** A moment within a shop's period and the place of its order, packed into one exact number to be sorted. */
const PLACES = 2 ** 25

interface PlanColumns {
  person: number[]
  ordinal: number[]
  /** Number of lines, channel and persona in one number. */
  detail: number[]
  time: number[]
}

/** Plans a shop: decides for each person when and where they order and how many lines. */
export function planShop(options: ShopOptions): ShopPlan {
  const columns: PlanColumns = { person: [], ordinal: [], detail: [], time: [] }
  const start = dayNumber(options.firstDay) * SECONDS_PER_DAY
  let lines = 0
  let person = 0
  const wanted = 'lines' in options.size ? options.size.lines : Number.POSITIVE_INFINITY
  const most = 'people' in options.size ? options.size.people : Number.POSITIVE_INFINITY
  while (lines < wanted && person < most) {
    for (const order of ordersOfPerson(options, person)) {
      const count = Math.min(order.lines, wanted - lines)
      if (count === 0) break
      lines += count
      columns.time.push((order.moment - start) * PLACES + columns.person.length)
      columns.person.push(person)
      columns.ordinal.push(order.ordinal)
      columns.detail.push(
        (count * CHANNELS.length + CHANNELS.indexOf(order.channel)) * PERSONAS.length +
          PERSONAS.indexOf(order.persona),
      )
    }
    person += 1
  }
  return planOf(options, person, start, columns)
}

function planOf(options: ShopOptions, people: number, start: Moment, columns: PlanColumns): ShopPlan {
  const time = Float64Array.from(columns.time).sort()
  const person = Uint32Array.from(columns.person)
  const ordinal = Uint16Array.from(columns.ordinal)
  const detail = Uint32Array.from(columns.detail)
  return {
    options,
    people,
    orders: time.length,
    orderAt(position) {
      const packed = time[position] ?? 0
      const place = packed % PLACES
      const details = detail[place] ?? 0
      const rest = Math.floor(details / PERSONAS.length)
      return {
        person: person[place] ?? 0,
        ordinal: ordinal[place] ?? 0,
        persona: PERSONAS[details % PERSONAS.length] ?? 'once',
        channel: CHANNELS[rest % CHANNELS.length] ?? 'shopify',
        moment: start + Math.floor(packed / PLACES),
        lines: Math.floor(rest / CHANNELS.length),
      }
    },
  }
}

/** When people sit down to order, by the hour: from six in the morning to eleven at night. */
const HOUR_WEIGHTS = [1, 2, 3, 4, 4, 4, 5, 4, 4, 4, 4, 5, 6, 8, 10, 9, 5]

/** The orders of one person, by time; also tells how often somebody bought, without making the orders. */
export function ordersOfPerson(options: ShopOptions, person: number): readonly PlannedOrder[] {
  const random = new Random(options.seed, STREAM.platform, person)
  const { persona, days } = purchasesOf(options, person)
  const weights = CHANNELS.map(channel => options.channels[channel] ?? 0)
  const usual = random.weighted(weights)
  // Some people are met on two platforms.
  const others = weights.map((weight, index) => (index === usual ? 0 : weight))
  const other = random.chance(0.2) && others.some(weight => weight > 0) ? random.weighted(others) : usual
  const moments = days.map(
    day => day * SECONDS_PER_DAY + (6 + random.weighted(HOUR_WEIGHTS)) * 3600 + random.integer(0, 3599),
  )
  moments.sort((one, another) => one - another)
  return moments.map((moment, ordinal) => ({
    person,
    ordinal,
    persona,
    channel: CHANNELS[random.chance(0.4) ? other : usual] ?? 'shopify',
    moment,
    lines: 1 + random.weighted(options.linesPerOrder),
  }))
}
