import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { SEGMENT_PRESETS, type SegmentReference } from '../../../../shared/model/segment.ts'
import { orpc } from '../../../app/client.ts'
import { choiceOf, EVERYBODY, KEPT } from './segment-choice.ts'

/** Whom a rule may be for, as choices of a field. */
export function useSegments() {
  const { t } = useTranslation(['today', 'segments'])
  const saved = useQuery(orpc.segments.list.queryOptions()).data?.segments ?? []
  const presetName = (preset: (typeof SEGMENT_PRESETS)[number]) => t(`segments:preset.${preset}`)
  return {
    /** null for everybody. */
    nameOf: (segment: SegmentReference | null): string | null => {
      if (segment === null) return null
      if (segment.kind === 'preset') return presetName(segment.preset)
      const one = segment.kind === 'saved' ? saved.find(({ id }) => id === segment.id) : undefined
      return one?.name ?? t('today:rules.form.keptSegment')
    },
    choices: (current: SegmentReference | null) => [
      { value: EVERYBODY, label: t('today:rules.form.everybody') },
      ...(choiceOf(current) === KEPT ? [{ value: KEPT, label: t('today:rules.form.keptSegment') }] : []),
      {
        group: t('today:rules.form.savedSegments'),
        items: saved.map(({ id, name }) => ({ value: `saved ${id}`, label: name })),
      },
      {
        group: t('today:rules.form.presets'),
        items: SEGMENT_PRESETS.map(preset => ({ value: preset, label: presetName(preset) })),
      },
    ],
  }
}
