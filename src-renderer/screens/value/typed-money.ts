import { toMinor } from '../../../shared/money.ts'
import type { Language } from '../../i18n/language.ts'

/** What separates thousands and decimals where people write "1.200,50", and where they write "1,200.50". */
const MARKS: Readonly<Record<Language, { thousands: string; decimals: string }>> = {
  de: { thousands: '.', decimals: ',' },
  en: { thousands: ',', decimals: '.' },
}

/**
 * Reads an amount as people type it, with or without the sign of the currency. The mark of thousands stands before three
 * digits; elsewhere it can only be meant as that of decimals.
 * @returns minor units; `'empty'` for nothing; null for what is no amount, or below zero.
 */
export function parseMoney(text: string, currency: string, language: Language): number | 'empty' | null {
  const bare = text.replaceAll(/[\s\p{Sc}\p{L}]/gu, '')
  if (bare === '') return text.trim() === '' ? 'empty' : null
  const { thousands, decimals } = MARKS[language]
  const grouped = bare.replaceAll(new RegExp(`\\${thousands}(?=\\d{3}(?:\\D|$))`, 'g'), '')
  const match = /^(\d{1,9})(?:[.,](\d{0,3}))?$/.exec(grouped)
  if (match === null || (grouped.includes(thousands) && grouped.includes(decimals))) return null
  return toMinor(Number(`${match[1]}.${match[2] || '0'}`), currency)
}
