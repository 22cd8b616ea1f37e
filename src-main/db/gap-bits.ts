import { STORED_GAPS, type StoredGap } from '../../shared/model/quality.ts'

/** What is missing as a bit set, as `customer_list.gaps` holds it. */
export function gapBits(gaps: Iterable<StoredGap>): number {
  let bits = 0
  for (const gap of gaps) bits |= 1 << STORED_GAPS.indexOf(gap)
  return bits
}

export function gapsOfBits(bits: number): StoredGap[] {
  return STORED_GAPS.filter((_gap, index) => (bits & (1 << index)) !== 0)
}
