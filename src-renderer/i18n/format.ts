import { currencyExponent, toMajor } from '../../shared/money.ts'
import { currentLanguage } from './language.ts'

const locale = () => (currentLanguage() === 'en' ? 'en-GB' : 'de-DE')

// Making an Intl object costs far more than using one, and lists format thousands of cells.
const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>()

function numberFormat(key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const cacheKey = `${locale()}:n:${key}`
  const known = formats.get(cacheKey)
  if (known instanceof Intl.NumberFormat) return known
  const made = new Intl.NumberFormat(locale(), options)
  formats.set(cacheKey, made)
  return made
}

function dateFormat(key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const cacheKey = `${locale()}:d:${key}`
  const known = formats.get(cacheKey)
  if (known instanceof Intl.DateTimeFormat) return known
  const made = new Intl.DateTimeFormat(locale(), options)
  formats.set(cacheKey, made)
  return made
}

/** Days carry no time zone; reading them as UTC keeps them from moving. */
function utcDate(day: string): Date {
  return new Date(`${day.length === 7 ? `${day}-01` : day}T00:00:00Z`)
}

/**
 * An amount with its currency: "1.234,56 €".
 * @param minor minor units (cents).
 * @param currency ISO 4217 code; null gives the bare number with two decimals.
 */
export function formatMoney(minor: number, currency: string | null): string {
  if (currency === null) {
    const two = { minimumFractionDigits: 2, maximumFractionDigits: 2 }
    return numberFormat('bare', two).format(minor / 100)
  }
  return moneyFormat(currency, currencyExponent(currency)).format(toMajor(minor, currency))
}

/** An amount without decimals, for tiles and axes where cents only disturb. */
export function formatMoneyRounded(minor: number, currency: string): string {
  return moneyFormat(currency, 0).format(toMajor(minor, currency))
}

function moneyFormat(currency: string, decimals: number): Intl.NumberFormat {
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  try {
    return numberFormat(`${currency}:${decimals}`, { style: 'currency', currency, ...options })
  } catch {
    // Files may hold codes that are none ("€uro"); Intl refuses them, people still want to see the amount.
    return numberFormat(`plain:${decimals}`, options)
  }
}

/** A count: "1.234". */
export function formatCount(count: number): string {
  return numberFormat('count', { maximumFractionDigits: 0 }).format(count)
}

/** A number with at most `decimals` and at least `fewest` decimals: "1,8". */
export function formatNumber(value: number, decimals = 1, fewest = 0): string {
  const options = { minimumFractionDigits: fewest, maximumFractionDigits: decimals }
  return numberFormat(`number:${fewest}:${decimals}`, options).format(value)
}

/** A share between 0 and 1 as percentage, always with `decimals` decimals: "34,5 %". */
export function formatPercent(share: number, decimals = 1): string {
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  return numberFormat(`percent:${decimals}`, { style: 'percent', ...options }).format(share)
}

/** A day `YYYY-MM-DD`: "05.03.2025" / "05/03/2025". */
export function formatDay(day: string): string {
  const options = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' } as const
  return dateFormat('day', options).format(utcDate(day))
}

/** A day with the month in words: "5. März 2025". */
export function formatDayLong(day: string): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return dateFormat('dayLong', options).format(utcDate(day))
}

/** A weekday in words; Monday is 0. */
export function formatWeekday(weekday: number): string {
  // The first of that January was a Monday.
  const day = new Date(Date.UTC(2024, 0, 1 + weekday))
  return dateFormat('weekday', { weekday: 'long', timeZone: 'UTC' }).format(day)
}

/** A time of day in minutes since midnight: "14:22 Uhr" / "2:22 pm". */
export function formatTimeOfDay(minute: number): string {
  const isEnglish = currentLanguage() === 'en'
  const hourCycle = isEnglish ? 'h12' : 'h23'
  const options = { hour: 'numeric', minute: '2-digit', hourCycle, timeZone: 'UTC' } as const
  const time = dateFormat('timeOfDay', options).format(new Date(minute * 60_000))
  return isEnglish ? time : `${time} Uhr`
}

/** A month `YYYY-MM`: "März 2025". */
export function formatMonth(month: string): string {
  return dateFormat('month', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(utcDate(month))
}

/** A month `YYYY-MM`, short: "Mär 25". */
export function formatMonthShort(month: string): string {
  return dateFormat('monthShort', { month: 'short', year: '2-digit', timeZone: 'UTC' }).format(utcDate(month))
}

/** An instant in the computer's time zone: "05.03.2025, 14:30". */
export function formatInstant(epochMilliseconds: number): string {
  const options = { dateStyle: 'medium', timeStyle: 'short' } as const
  return dateFormat('instant', options).format(new Date(epochMilliseconds))
}

/** The size of a file: "1,2 MB", "85 KB". */
export function formatBytes(bytes: number): string {
  const isLarge = bytes >= 1_000_000
  const size = isLarge ? bytes / 1_000_000 : Math.max(1, Math.round(bytes / 1000))
  return `${formatNumber(size, isLarge ? 1 : 0)} ${isLarge ? 'MB' : 'KB'}`
}

/** Several names as one phrase: "Shopify, Etsy und eBay". */
export function formatList(names: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(names)
}

/** Several names of which any will do: "Shopify, Etsy oder eBay". */
export function formatEither(names: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'disjunction' }).format(names)
}
