/** The rhythm of someone who comes once a year. */
export const YEAR_DAYS = 365

/** How far a year's purchase may lie from the one of the year before and still be the same occasion. */
export const YEAR_TOLERANCE_DAYS = 45

/** Purchases within so many days are of one season: presents are bought in more than one go. */
const SEASON_DAYS = 60

/**
 * Recognises, purchase by purchase, someone who comes for one occasion of the year, as for Christmas. Purchases within
 * 60 days are one season; from season to season a year passes, give or take 45 days. Two such seasons are enough. One
 * year may be left out for every one that was not, and where there are more seasons, two of three must be a year apart.
 */
export class Seasons {
  private seasonStart = 0
  private seasonEnd = 0
  private years = 0
  private yearsLeftOut = 0
  private others = 0

  start(firstDay: number): void {
    this.seasonStart = firstDay
    this.seasonEnd = firstDay
    this.years = 0
    this.yearsLeftOut = 0
    this.others = 0
  }

  add(day: number): void {
    if (day - this.seasonStart > SEASON_DAYS) {
      if (this.isYearsLater(day, 1)) this.years++
      else if (this.isYearsLater(day, 2)) this.yearsLeftOut++
      else this.others++
      this.seasonStart = day
    }
    this.seasonEnd = day
  }

  get isYearly(): boolean {
    const { years, yearsLeftOut, others } = this
    return years > 0 && years >= yearsLeftOut && 3 * years >= 2 * (years + others)
  }

  /** Whether some day of the last season lies so many years before, within the tolerance. */
  private isYearsLater(day: number, years: number): boolean {
    const distance = years * YEAR_DAYS
    return (
      day - this.seasonStart >= distance - YEAR_TOLERANCE_DAYS &&
      day - this.seasonEnd <= distance + YEAR_TOLERANCE_DAYS
    )
  }
}
