import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Match } from '../../../../shared/model/segment.ts'

/** Whether all conditions have to hold or one of them will do. */
export function MatchChoice({ match, onChange }: { match: Match; onChange: (match: Match) => void }) {
  const { t } = useTranslation('segments')
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('builder.matchLabel')}
      value={match}
      onChange={chosen => onChange(chosen === 'any' ? 'any' : 'all')}
      data={[
        { value: 'all', label: t('builder.match.all') },
        { value: 'any', label: t('builder.match.any') },
      ]}
    />
  )
}
