import type { BarsData, LinesData } from '../chart-data.ts'

type OverCategories = BarsData | LinesData

export function shortNames({ categories }: OverCategories): string[] {
  return categories.map(({ name, shortName }) => shortName ?? name)
}

/** The places of the categories on the axis, in the order of the table. */
export function tablePlaces({ categories, newestFirst }: OverCategories): number[] {
  const places = categories.map((_, index) => index)
  return newestFirst === true ? places.toReversed() : places
}
