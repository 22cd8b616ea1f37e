import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import {
  SEGMENT_PRESETS,
  type SegmentReference,
  segmentPresetSchema,
} from '../../../../shared/model/segment.ts'
import { orpc } from '../../../app/client.ts'

/** As choices name everybody, and a segment that is none of those offered. */
const EVERYBODY = 'everybody'
const KEPT = 'kept'

/** Whom a rule may be for, as choices of a field. */
export function useSegments() {
  const { t } = useTranslation('today')
  const saved = useQuery(orpc.segments.list.queryOptions()).data?.segments ?? []
  const presetName = (preset: (typeof SEGMENT_PRESETS)[number]) => t(`rules.preset.${preset}`)
  return {
    /** null for everybody. */
    nameOf: (segment: SegmentReference | null): string | null => {
      if (segment === null) return null
      if (segment.kind === 'preset') return presetName(segment.preset)
      const one = segment.kind === 'saved' ? saved.find(({ id }) => id === segment.id) : undefined
      return one?.name ?? t('rules.form.keptSegment')
    },
    choices: (current: SegmentReference | null) => [
      { value: EVERYBODY, label: t('rules.form.everybody') },
      ...(choiceOf(current) === KEPT ? [{ value: KEPT, label: t('rules.form.keptSegment') }] : []),
      {
        group: t('rules.form.savedSegments'),
        items: saved.map(({ id, name }) => ({ value: `saved ${id}`, label: name })),
      },
      {
        group: t('rules.form.presets'),
        items: SEGMENT_PRESETS.map(preset => ({ value: preset, label: presetName(preset) })),
      },
    ],
  }
}

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
