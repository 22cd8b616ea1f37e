import { Select, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SegmentReference } from '../../../../shared/model/segment.ts'
import { readSegmentReference, writeSegmentReference } from '../../segments/segment-address.ts'
import { useSegmentChoices } from '../../segments/use-segment-choices.ts'
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
  const { t } = useTranslation('campaigns')
  const { groups, isReady } = useSegmentChoices()
  const firstText = useSegmentText(first)
  const isElsewhere = first.kind === 'rule' || first.kind === 'frozen'
  const items = [{ value: writeSegmentReference(first), label: firstText ?? '' }]
  return (
    <Stack gap={6}>
      <Select
        label={t('form.segment')}
        description={t('form.segmentHint')}
        data={[...(isElsewhere ? [{ group: t('form.other'), items }] : []), ...groups]}
        value={writeSegmentReference(segment)}
        allowDeselect={false}
        searchable
        onChange={value => {
          const chosen = readSegmentReference(value)
          if (chosen !== null) onChange(chosen)
        }}
      />
      <div role="status">
        <SegmentNumbers segment={segment} name={t('form.segment')} isReady={isReady} />
      </div>
    </Stack>
  )
}
