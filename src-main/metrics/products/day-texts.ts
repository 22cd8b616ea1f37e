import { type CalendarDay, dayFromNumber } from '../../../shared/calendar.ts'

/** Writes day numbers as days; of many products with the same ones each is written once. */
export class DayTexts {
  readonly #texts = new Map<number, CalendarDay>()

  of(day: number): CalendarDay {
    const known = this.#texts.get(day)
    if (known !== undefined) return known
    const text = dayFromNumber(day)
    this.#texts.set(day, text)
    return text
  }
}
