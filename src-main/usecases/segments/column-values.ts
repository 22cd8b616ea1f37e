import { dayFromNumber } from '../../../shared/calendar.ts'
import { foldText } from '../../importers/fields/text.ts'
import { yearDayCode } from '../../metrics/segments/day-windows.ts'
import type { TextColumn } from '../../metrics/segments/segment-columns.ts'

/** Of numbers in ascending order, which may repeat, where each stands among others in ascending order; -1 for nowhere. */
export function placesIn(among: Int32Array, numbers: ArrayLike<number>): Int32Array {
  const places = new Int32Array(numbers.length).fill(-1)
  let place = 0
  for (let index = 0; index < places.length; index++) {
    const number = numbers[index] ?? 0
    while (place < among.length && (among[place] ?? 0) < number) place++
    if (among[place] === number) places[index] = place
  }
  return places
}

/** Texts folded for comparing, each kept once. */
export function textColumn(texts: readonly (string | null)[]): TextColumn {
  const known = new Map<string, number>()
  const places = Int32Array.from(texts, text => {
    const folded = text === null ? '' : foldText(text)
    if (folded === '') return -1
    const place = known.get(folded) ?? known.size
    known.set(folded, place)
    return place
  })
  return { values: [...known.keys()], places }
}

/**
 * The day of the year of a birthday, see `yearDayCode`; 0 where none is known.
 * @param birthday `YYYY-MM-DD` or `--MM-DD`.
 */
export function birthdayCode(birthday: string | null): number {
  return birthday === null ? 0 : yearDayCode(Number(birthday.slice(-5, -3)), Number(birthday.slice(-2)))
}

/** The day of the year of a day by its number, see `yearDayCode`. */
export function yearDayOfNumber(day: number): number {
  return birthdayCode(dayFromNumber(day))
}
