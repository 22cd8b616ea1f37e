import { Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SegmentReference } from '../../../../shared/model/segment.ts'
import { readSegmentReference, writeSegmentReference } from '../../segments/segment-address.ts'
import { useSegmentChoices } from '../../segments/use-segment-choices.ts'
import { useSegmentText } from '../../segments/use-segment-text.ts'

/** As no segment is written. */
const EVERYBODY = 'everybody'

export interface SegmentFieldProps {
  /** null for everybody. */
  segment: SegmentReference | null
  onChange: (segment: SegmentReference | null) => void
}

/** Whom a rule is for: everybody, one of the owner's segments, a ready-made one, or where it came from. */
export function SegmentField({ segment, onChange }: SegmentFieldProps) {
  const { t } = useTranslation('today')
  const { groups } = useSegmentChoices()
  const [first] = useState(segment)
  const firstText = useSegmentText(first ?? undefined)
  const isElsewhere = first !== null && (first.kind === 'rule' || first.kind === 'frozen')
  return (
    <Select
      label={t('rules.form.segment')}
      data={[
        { value: EVERYBODY, label: t('rules.form.everybody') },
        ...(isElsewhere ? [{ value: writeSegmentReference(first), label: firstText ?? '' }] : []),
        ...groups,
      ]}
      value={segment === null ? EVERYBODY : writeSegmentReference(segment)}
      allowDeselect={false}
      searchable
      onChange={value => onChange(readSegmentReference(value))}
    />
  )
}
