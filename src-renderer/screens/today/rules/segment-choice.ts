import { type SegmentReference, segmentPresetSchema } from '../../../../shared/model/segment.ts'

/** As choices name everybody, and a segment that is none of those offered. */
export const EVERYBODY = 'everybody'
export const KEPT = 'kept'

/** How the choices name a segment. */
export function choiceOf(segment: SegmentReference | null): string {
  if (segment === null) return EVERYBODY
  if (segment.kind === 'preset') return segment.preset
  return segment.kind === 'saved' ? `saved ${segment.id}` : KEPT
}

/** The segment of a choice; for what was kept, the one that there is. */
export function chosenSegment(
  choice: string | null,
  current: SegmentReference | null,
): SegmentReference | null {
  const preset = segmentPresetSchema.safeParse(choice)
  if (preset.success) return { kind: 'preset', preset: preset.data }
  const id = /^saved (\d+)$/.exec(choice ?? '')?.[1]
  if (id !== undefined) return { kind: 'saved', id: Number(id) }
  return choice === KEPT ? current : null
}
