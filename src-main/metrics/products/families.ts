import { FALSE_DISCOVERY_RATE } from '../statistics/benjamini-hochberg.ts'

/** Weekdays and hours, of products and of categories. */
const FAMILIES = 4

/**
 * Four families of many tests each look for times at which something is bought: each takes a fourth of the rate of false
 * discoveries, so that a shop without any pattern hears of one in at most one of twenty cases over all of them.
 */
export const FAMILY_RATE = FALSE_DISCOVERY_RATE / FAMILIES
