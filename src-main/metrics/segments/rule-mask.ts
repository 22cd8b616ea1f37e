import {
  conditionsOf,
  isGroup,
  type Match,
  type SegmentCondition,
  type SegmentRule,
  type SegmentWarning,
} from '../../../shared/model/segment.ts'
import type { Mask } from './condition-mask.ts'

/** Finds who fits a condition. */
export type MaskOf = (condition: SegmentCondition) => Mask

/**
 * Who fits a rule.
 * @param count of all people; a rule without conditions means all of them.
 */
export function ruleMask({ match, parts }: SegmentRule, count: number, maskOf: MaskOf): Mask {
  const masks = parts.map(part =>
    isGroup(part) ? joined(part.match, part.conditions.map(maskOf), count) : maskOf(part),
  )
  return joined(match, masks, count)
}

function joined(match: Match, masks: readonly Mask[], count: number): Mask {
  const [first, ...others] = masks
  if (first === undefined) return new Uint8Array(count).fill(1)
  const result = first.slice()
  for (const mask of others)
    for (let index = 0; index < count; index++) {
      const [one, other] = [result[index] ?? 0, mask[index] ?? 0]
      result[index] = match === 'all' ? one & other : one | other
    }
  return result
}

/** How many a mask means. */
export function sizeOf(mask: Mask): number {
  let size = 0
  for (const one of mask) size += one
  return size
}

const MOST_CONTRADICTIONS = 3

/**
 * What is odd about a rule, found in the data: conditions that nobody or everybody fits, and pairs that have to hold
 * both, of which each has people, and nobody is in both.
 * @param sizes of the conditions, in the order of {@link conditionsOf}.
 */
export function ruleWarnings(
  rule: SegmentRule,
  sizes: readonly number[],
  count: number,
  maskOf: MaskOf,
): SegmentWarning[] {
  if (count === 0) return []
  const warnings = sizes.flatMap((size, condition): SegmentWarning[] =>
    size === 0 ? [{ code: 'nobody', condition }] : size === count ? [{ code: 'everybody', condition }] : [],
  )
  return [...warnings, ...contradictions(rule, sizes, maskOf)]
}

function contradictions(rule: SegmentRule, sizes: readonly number[], maskOf: MaskOf): SegmentWarning[] {
  const conditions = conditionsOf(rule)
  const found: SegmentWarning[] = []
  for (const together of requiredTogether(rule))
    for (const [place, one] of together.entries())
      for (const other of together.slice(place + 1)) {
        if (found.length === MOST_CONTRADICTIONS) return found
        const [first, second] = [conditions[one], conditions[other]]
        if (first === undefined || second === undefined || sizes[one] === 0 || sizes[other] === 0) continue
        if (!overlap(maskOf(first), maskOf(second)))
          found.push({ code: 'contradiction', conditions: [one, other] })
      }
  return found
}

/** Positions of conditions, in lists of those that have to hold together. */
function requiredTogether({ match, parts }: SegmentRule): number[][] {
  const outer: number[] = []
  const groups: number[][] = []
  let position = 0
  for (const part of parts) {
    const size = isGroup(part) ? part.conditions.length : 1
    const positions = Array.from({ length: size }, (_, index) => position + index)
    position += size
    const hold = !isGroup(part) || part.match === 'all'
    if (hold && match === 'all') outer.push(...positions)
    else if (hold) groups.push(positions)
  }
  return [outer, ...groups].filter(positions => positions.length > 1)
}

function overlap(one: Mask, other: Mask): boolean {
  for (let index = 0; index < one.length; index++) if (one[index] === 1 && other[index] === 1) return true
  return false
}
