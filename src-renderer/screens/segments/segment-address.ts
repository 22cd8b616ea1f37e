import {
  type SegmentReference,
  type SegmentRule,
  segmentReferenceSchema,
  segmentRuleSchema,
} from '../../../shared/model/segment.ts'

/** A segment as text for an address: `saved-7`, `frozen-3`, `preset-regulars`, or the rule itself. */
export function writeSegmentReference(reference: SegmentReference): string {
  switch (reference.kind) {
    case 'saved':
    case 'frozen':
      return `${reference.kind}-${reference.id}`
    case 'preset':
      return `preset-${reference.preset}`
    case 'rule':
      return JSON.stringify(reference.rule)
  }
}

/** The inverse of {@link writeSegmentReference}; null for anything else. */
export function readSegmentReference(text: string | null): SegmentReference | null {
  if (text === null) return null
  const rule = readRule(text)
  if (rule !== null) return { kind: 'rule', rule }
  const [, kind, name] = /^(saved|frozen|preset)-(\w+)$/.exec(text) ?? []
  const read = segmentReferenceSchema.safeParse(
    kind === 'preset' ? { kind, preset: name } : { kind, id: Number(name) },
  )
  return read.success ? read.data : null
}

/** A rule from an address; null where there is none that holds. */
export function readRule(text: string | null): SegmentRule | null {
  if (text === null || !text.startsWith('{')) return null
  try {
    const read = segmentRuleSchema.safeParse(JSON.parse(text))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

/** The address of the builder for a segment that is not kept yet. */
export function newSegmentAddress(rule?: SegmentRule, name = ''): string {
  return rule === undefined ? '/segments/new' : `/segments/new?${draftParameters(rule, name)}`
}

/** What was put together and is not kept yet, for an address. */
export function draftParameters(rule: SegmentRule, name: string): URLSearchParams {
  return new URLSearchParams({ rule: JSON.stringify(rule), ...(name !== '' && { name }) })
}
