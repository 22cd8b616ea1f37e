import type { GroupPlaces } from '../../../shared/model/group-profile.ts'

/** Where the postal service gave each first digit a part of the country of its own. */
const COUNTRIES_WITH_AREAS: ReadonlySet<string> = new Set(['DE', 'AT', 'CH'])

/** What the customer list shows of where somebody lives. */
export interface Place {
  country: string | null
  postalCode: string | null
}

/** Counts customers by country, and by part of the country where the first digit of the postal code says it. */
export function groupPlaces(places: Iterable<Place>): GroupPlaces {
  const [countries, areas] = [new Map<string, number>(), new Map<string, number>()]
  let countryUnknown = 0
  for (const { country, postalCode } of places) {
    if (country === null) {
      countryUnknown++
      continue
    }
    countries.set(country, (countries.get(country) ?? 0) + 1)
    const digit = postalCode?.trim()[0] ?? ''
    if (!COUNTRIES_WITH_AREAS.has(country) || !/\d/.test(digit)) continue
    const area = `${country}${digit}`
    areas.set(area, (areas.get(area) ?? 0) + 1)
  }
  return {
    countries: mostFirst(countries).map(([country, customers]) => ({ country, customers })),
    countryUnknown,
    areas: mostFirst(areas).map(([area, customers]) => ({
      country: area.slice(0, 2),
      digit: area.slice(2),
      customers,
    })),
  }
}

/** Those with the same number of customers by name. */
function mostFirst(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([name, one], [other, count]) => count - one || (name < other ? -1 : 1))
}
