import { dayNumber } from '../../../shared/calendar.ts'
import type { ContactDays } from '../../db/contact-events.ts'

const NOTHING: readonly number[] = []

/** The advertising that people got until a day. */
export class ContactHistory {
  readonly #days = new Map<number, number[]>()

  /**
   * @param customerIds the people, in ascending order, as the contacts are.
   * @param today a day number; later contacts, as somebody may have typed them in, are left out.
   */
  constructor({ customerIds: ids, days, purposes }: ContactDays, customerIds: Int32Array, today: number) {
    let place = 0
    for (let index = 0; index < ids.length; index++) {
      const id = ids[index] ?? 0
      while (place < customerIds.length && (customerIds[place] ?? 0) < id) place++
      const day = dayNumber(days[index] ?? '')
      if (customerIds[place] !== id || purposes[index] !== 'advertising' || day > today) continue
      const known = this.#days.get(place)
      if (known === undefined) this.#days.set(place, [day])
      else known.push(day)
    }
  }

  /** Day numbers in ascending order, by the place of the person. */
  advertisingDays(place: number): readonly number[] {
    return this.#days.get(place) ?? NOTHING
  }
}
