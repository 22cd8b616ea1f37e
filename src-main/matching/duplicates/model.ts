import type { Frequencies } from './frequencies.ts'

/**
 * What was learned from a shop's own persons: a plain value that can be kept as JSON (below 200 kB however many
 * persons there are). Two persons compared with the same model always get the same score.
 */
export interface MatchModel {
  version: 2
  /** How many persons it was learned from. */
  persons: number
  /** Chances by field and level that two records of one person agree so far. */
  same: number[][]
  /** The same for strangers, and for strangers whose places or streets agree. */
  strangers: number[][]
  neighbours: number[][]
  /** The same for different persons of one household, by field; empty for fields that say nothing of them. */
  household: number[][]
  /** Of the pairs of a household, how many bear one first name. */
  namesakes: number
  /** Expected pairs of one person at one address, of one person who moved, and of different persons of a household. */
  expected: { same: number; moved: number; household: number }
  /** How much likelier strangers share first and last name than if the two had nothing to do with each other. */
  namesTogether: number
  frequencies: Frequencies
}

/** True where a value that was kept can be used: one of this version, with all of its tables. */
export function isUsableModel(value: unknown): value is MatchModel {
  if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== 2)
    return false
  const parts = ['same', 'strangers', 'neighbours', 'household', 'frequencies']
  return parts.every(part => part in value)
}
