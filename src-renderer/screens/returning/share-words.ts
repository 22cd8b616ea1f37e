import { useTranslation } from 'react-i18next'
import type { Span } from '../../../shared/model/customer-rhythm.ts'
import type { Rate } from '../../../shared/model/figures.ts'
import { formatCount } from '../../i18n/format.ts'

/** Shares that have a name of their own, as one says them. */
const FRACTIONS = [
  ['tenth', 0.1],
  ['fifth', 0.2],
  ['quarter', 0.25],
  ['third', 1 / 3],
  ['half', 0.5],
  ['twoThirds', 2 / 3],
  ['threeQuarters', 0.75],
] as const

/** A share is called by a name when it is at most so far from it. */
const NEAR = 0.0125
const HARDLY_ANY = 0.005
const NEARLY_ALL = 0.97

/** With fewer cases than this, so many of a hundred would be more exact than they are. */
const HUNDRED = 100

export type ShareName = (typeof FRACTIONS)[number][0] | 'none' | 'hardly' | 'hundred' | 'all'

/** How a share is best said: as a quarter, as "less than 1 of 100", or else as so many of a hundred. */
export function shareName(share: number): ShareName {
  if (share === 0) return 'none'
  if (share < HARDLY_ANY) return 'hardly'
  if (share >= NEARLY_ALL) return 'all'
  return FRACTIONS.find(([, fraction]) => Math.abs(share - fraction) <= NEAR)?.[0] ?? 'hundred'
}

/** So many of a hundred, whole. */
export function ofHundred(share: number): number {
  return Math.round(100 * share)
}

/** An estimated count with as many digits as it is sure: 190 for 192, 54,000 for 53,893. */
export function coarseCount(count: number): number {
  if (count < HUNDRED) return Math.round(count)
  const unit = 10 ** (Math.floor(Math.log10(count)) - 1)
  return Math.round(count / unit) * unit
}

/** A share in words: "etwa ein Viertel", "etwa 37 von 100". */
export function useShareWords(): (share: number) => string {
  const { t } = useTranslation('returning')
  return share => t(`share.${shareName(share)}`, { value: ofHundred(share) })
}

/** A span in words: "6 Wochen"; `every`: "alle 6 Wochen"; `spanOf`: "6 Wochen" after "in den ersten". */
export function useSpanWords(): (span: Span, kind?: 'span' | 'spanOf' | 'every') => string {
  const { t } = useTranslation('returning')
  return ({ amount, unit }, kind = 'span') => {
    // "Every 12 months" is once a year.
    if (kind === 'every' && unit === 'months' && amount === 12) return t('every.years', { count: 1 })
    return t(`${kind}.${unit}`, { count: amount })
  }
}

const ORDERS = ['1', '2', '3', '4'] as const

/** The text that names an order of the ladder by its number: "2." */
export function ordinalKey(order: number): `ordinal.${(typeof ORDERS)[number]}` {
  return `ordinal.${ORDERS[order - 1] ?? '4'}`
}

/** A share by what it is made of: "3 von 5" where there are few, else "41 von 100". */
export function useRatioWords(): (rate: Rate) => string {
  const { t } = useTranslation('returning')
  return ({ part, whole }) =>
    whole < HUNDRED
      ? t('effect.ratio', { part: formatCount(part), whole: formatCount(whole) })
      : t('effect.ratio', { part: ofHundred(part / whole), whole: HUNDRED })
}
