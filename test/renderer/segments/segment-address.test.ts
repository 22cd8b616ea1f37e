import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SEGMENT_PRESETS } from '../../../shared/model/segment.ts'
import { PRESET_GROUPS } from '../../../src-renderer/screens/segments/preset-groups.ts'
import {
  newSegmentAddress,
  readRule,
  readSegmentReference,
  writeSegmentReference,
} from '../../../src-renderer/screens/segments/segment-address.ts'
import { anyReference, anyRule } from './any-rule.ts'

describe('a segment in an address', () => {
  it('comes back as it was, whatever it is', () => {
    fc.assert(
      fc.property(anyReference, reference => {
        expect(readSegmentReference(writeSegmentReference(reference))).toEqual(reference)
      }),
    )
  })

  it.each([
    null,
    '',
    'saved-',
    'saved-x',
    'saved-1.5',
    'preset-nobody',
    'frozen',
    '{"match":"all"}',
    '{',
    'rule-1',
  ])('is none where there is none: %s', text => {
    expect(readSegmentReference(text)).toBeNull()
  })

  it('takes a rule into the builder', () => {
    fc.assert(
      fc.property(anyRule, rule => {
        const parameters = new URLSearchParams(newSegmentAddress(rule).split('?')[1])
        expect(readRule(parameters.get('rule'))).toEqual(rule)
      }),
    )
    expect(newSegmentAddress()).toBe('/segments/new')
  })
})

describe('the groups of ready-made segments', () => {
  it('hold each of them once', () => {
    const grouped = PRESET_GROUPS.flatMap(({ presets }) => [...presets])
    expect(grouped.toSorted()).toEqual([...SEGMENT_PRESETS].toSorted())
  })
})
