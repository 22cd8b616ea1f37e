import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../app/client.ts'
import { PRESET_GROUPS } from './preset-groups.ts'
import { writeSegmentReference } from './segment-address.ts'

/** Segments as groups of a select field: the owner's own, then the ready-made ones. */
export interface SegmentChoices {
  groups: { group: string; items: { value: string; label: string; disabled?: boolean }[] }[]
  /** Whether it is known which ready-made ones the shop has enough data for; the others cannot be chosen. */
  isReady: boolean
}

/** All segments that can be chosen by name; their values are read by `readSegmentReference`. */
export function useSegmentChoices(): SegmentChoices {
  const { t } = useTranslation('segments')
  const saved = useQuery(orpc.segments.list.queryOptions()).data?.segments ?? []
  const presets = useQuery(orpc.segments.presets.queryOptions({ input: {} })).data
  const known = new Map(presets?.map(found => [found.preset, found.rule]))
  const own = saved.map(({ id, name }) => ({
    value: writeSegmentReference({ kind: 'saved', id }),
    label: name,
  }))
  const ready = PRESET_GROUPS.flatMap(group => [...group.presets]).map(preset => ({
    value: writeSegmentReference({ kind: 'preset', preset }),
    label: t(`preset.${preset}`),
    disabled: known.get(preset) === null,
  }))
  return {
    groups: [
      ...(own.length > 0 ? [{ group: t('choice.own'), items: own }] : []),
      { group: t('choice.presets'), items: ready },
    ],
    isReady: presets !== undefined,
  }
}
