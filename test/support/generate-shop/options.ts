import type { CalendarDay } from '../../../shared/calendar.ts'

/** Where the shop sells. */
export const CHANNELS = ['shopify', 'etsy', 'ebay', 'amazon', 'shopware5'] as const
export type Channel = (typeof CHANNELS)[number]

/** How people buy. */
export const PERSONAS = ['once', 'occasional', 'regular', 'seasonal', 'bargain', 'lost'] as const
export type Persona = (typeof PERSONAS)[number]

/** What a synthetic shop is made from; the same options always give the same shop. */
export interface ShopOptions {
  seed: number
  firstDay: CalendarDay
  /** The day of the export: nothing is ordered later. */
  lastDay: CalendarDay
  /** Either so many people who order, or as many as it takes for exactly so many order lines. */
  size: { people: number } | { lines: number }
  /** Weight of each channel as the one where a person usually buys. */
  channels: Partial<Record<Channel, number>>
  personas: Record<Persona, number>
  /** Weights of orders with 1, 2, 3 … lines. */
  linesPerOrder: readonly number[]
  /**
   * `recognisable`: whoever is the same person keeps the e-mail (in whatever case), so that the number of
   * customers is known for certain. `all`: also second addresses, typing errors, swapped names, sales at the
   * market without any address.
   */
  variations: 'recognisable' | 'all'
}
