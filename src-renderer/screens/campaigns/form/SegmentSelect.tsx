import { Select, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { SegmentReference } from '../../../../shared/model/segment.ts'
import { orpc } from '../../../app/client.ts'
import { PRESET_GROUPS } from '../../segments/preset-groups.ts'
import { readSegmentReference, writeSegmentReference } from '../../segments/segment-address.ts'
import { useSegmentText } from '../../segments/use-segment-text.ts'
import { SegmentNumbers } from '../TemplateCard.tsx'

export interface SegmentSelectProps {
  segment: SegmentReference
  /** The one that the form began with, which may be a rule that is kept nowhere. */
  first: SegmentReference
  onChange: (segment: SegmentReference) => void
}

/** Whom a campaign is for: one of the owner's segments, a ready-made one, or where one came from; with the count. */
export function SegmentSelect({ segment, first, onChange }: SegmentSelectProps) {
  const { t } = useTranslation(['campaigns', 'segments'])
  const own = useQuery(orpc.segments.list.queryOptions()).data?.segments ?? []
  const presets = useQuery(orpc.segments.presets.queryOptions({ input: {} })).data
  const firstText = useSegmentText(first)
  const isElsewhere = first.kind === 'rule' || first.kind === 'frozen'
  const items = [...(isElsewhere ? [{ value: writeSegmentReference(first), label: firstText ?? '' }] : [])]
  const known = new Map(presets?.map(found => [found.preset, found.rule]))
  const ready = PRESET_GROUPS.flatMap(group => [...group.presets]).map(preset => ({
    value: writeSegmentReference({ kind: 'preset', preset }),
    label: t(`segments:preset.${preset}`),
    disabled: known.get(preset) === null,
  }))
  return (
    <Stack gap={6}>
      <Select
        label={t('campaigns:form.segment')}
        description={t('campaigns:form.segmentHint')}
        data={[
          ...(items.length > 0 ? [{ group: t('campaigns:form.other'), items }] : []),
          ...(own.length > 0
            ? [
                {
                  group: t('campaigns:form.own'),
                  items: own.map(({ id, name }) => ({
                    value: writeSegmentReference({ kind: 'saved', id }),
                    label: name,
                  })),
                },
              ]
            : []),
          { group: t('campaigns:form.presets'), items: ready },
        ]}
        value={writeSegmentReference(segment)}
        allowDeselect={false}
        searchable
        onChange={value => {
          const chosen = readSegmentReference(value)
          if (chosen !== null) onChange(chosen)
        }}
      />
      <div role="status">
        <SegmentNumbers
          segment={segment}
          name={t('campaigns:form.segment')}
          isReady={presets !== undefined}
        />
      </div>
    </Stack>
  )
}
