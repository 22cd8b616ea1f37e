import { addDays, addMonths, type CalendarDay, monthOf } from '../../../shared/calendar.ts'
import { type Channel, channelSchema, type Ground, type Verdict } from '../../../shared/model/permission.ts'
import type { PermissionQuota, QuotaMonth } from '../../../shared/model/permission-quota.ts'
import { allCustomerIds } from '../../db/customers.ts'
import type { Connection } from '../../db/database.ts'
import { personFactsReader } from '../../db/person-facts.ts'
import { listSources } from '../../db/sources.ts'
import type { PermissionFacts } from '../../permission/facts.ts'
import { verdicts } from '../../permission/verdict.ts'
import {
  contactCandidates,
  displayedValues,
  groupPersons,
  isListed,
  type Person,
} from '../customers/person.ts'
import {
  type PermissionContext,
  permissionFacts,
  readPermissionContext,
} from '../customers/person-permission.ts'
import { daysOfChange, factsUntil, firstKnownDay, personUntil } from './person-until.ts'

const CHUNK_CUSTOMERS = 1000
const CHANNELS = channelSchema.options

type Verdicts = ReturnType<typeof verdicts>

/**
 * How many customers may be advertised to, on each channel, at the end of each of the last months, and now by source.
 * The verdicts are those of the list, found from what was known by then; what the owner states once for everybody (on
 * consent columns and on existing customers) counts for all months, so that the trend is that of the people.
 * @param months how many, the present one included.
 */
export function readQuota(db: Connection, months: number, today: CalendarDay): PermissionQuota {
  // All of one moment, whatever is written meanwhile.
  return db.transaction(() => {
    const tally = new QuotaTally(monthEnds(months, today))
    const ids = allCustomerIds(db)
    const context = readPermissionContext(db, ids.length)
    const read = personFactsReader(db)
    for (let start = 0; start < ids.length; start += CHUNK_CUSTOMERS)
      for (const person of groupPersons(read(ids.slice(start, start + CHUNK_CUSTOMERS))))
        if (isListed(person)) tally.add(person, context)
    return tally.quota(listSources(db).map(({ id }) => id))
  })()
}

/** The last days of the last months, the first first; the last is today. */
export function monthEnds(months: number, today: CalendarDay): CalendarDay[] {
  const first = `${monthOf(today)}-01`
  return Array.from({ length: months }, (_, index) =>
    index === months - 1 ? today : addDays(addMonths(first, index - months + 2), -1),
  )
}

/** Counts person after person. */
class QuotaTally {
  readonly #days: readonly CalendarDay[]
  readonly #months: Counts[]
  readonly #sources = new Map<number, Counts>()

  constructor(days: readonly CalendarDay[]) {
    this.#days = days
    this.#months = days.map(() => new Counts())
  }

  add(person: Person, context: PermissionContext): void {
    const facts = factsOf(person, context)
    const now = verdicts(facts)
    for (const sourceId of new Set(person.records.map(record => record.source_id))) {
      const counts = this.#sources.get(sourceId) ?? new Counts()
      this.#sources.set(sourceId, counts)
      counts.add(now)
    }
    this.#months.at(-1)?.add(now)
    this.#addPast(person, facts, context)
  }

  /** Verdicts only change where something became known, so that most months take none to be found. */
  #addPast(person: Person, facts: PermissionFacts, context: PermissionContext): void {
    const first = firstKnownDay(person)
    if (first === null) return
    const changes = daysOfChange(person, facts)
    let known = -1
    let last: Verdicts | null = null
    for (const [index, day] of this.#days.slice(0, -1).entries()) {
      if (first > day) continue
      const changed = changes.findLastIndex(change => change <= day)
      if (last === null || changed !== known) last = verdictsUntil(person, day, context)
      known = changed
      this.#months[index]?.add(last)
    }
  }

  quota(sourceIds: readonly number[]): PermissionQuota {
    return {
      months: this.#days.map((day, index) => monthOfCounts(day, this.#months[index] ?? new Counts())),
      sources: sourceIds.flatMap(sourceId => {
        const counts = this.#sources.get(sourceId)
        if (counts === undefined) return []
        return [{ sourceId, customers: counts.customers, allowed: byChannel(one => counts.allowed(one)) }]
      }),
    }
  }
}

function factsOf(person: Person, context: PermissionContext): PermissionFacts {
  const candidates = contactCandidates(person)
  return permissionFacts(person, displayedValues(person, candidates).displayed, candidates, context)
}

function verdictsUntil(person: Person, day: CalendarDay, context: PermissionContext): Verdicts {
  return verdicts(factsUntil(factsOf(personUntil(person, day), context), day))
}

/** How many people, and how many of them on which ground of which channel. */
class Counts {
  customers = 0
  readonly #grounds = byChannel(() => new Map<Ground, number>())

  add(found: Record<Channel, Verdict>): void {
    this.customers++
    for (const channel of CHANNELS) {
      const verdict = found[channel]
      if (!verdict.allowed) continue
      const grounds = this.#grounds[channel]
      grounds.set(verdict.ground, (grounds.get(verdict.ground) ?? 0) + 1)
    }
  }

  allowed(channel: Channel): number {
    return [...this.#grounds[channel].values()].reduce((sum, count) => sum + count, 0)
  }

  grounds(channel: Channel): { ground: Ground; count: number }[] {
    return [...this.#grounds[channel]]
      .map(([ground, count]) => ({ ground, count }))
      .sort((a, b) => b.count - a.count || (a.ground < b.ground ? -1 : 1))
  }
}

function monthOfCounts(day: CalendarDay, counts: Counts): QuotaMonth {
  return {
    month: monthOf(day),
    day,
    customers: counts.customers,
    channels: byChannel(channel => ({ allowed: counts.allowed(channel), grounds: counts.grounds(channel) })),
  }
}

function byChannel<Value>(make: (channel: Channel) => Value): Record<Channel, Value> {
  return { email: make('email'), post: make('post'), phone: make('phone'), sms: make('sms') }
}
