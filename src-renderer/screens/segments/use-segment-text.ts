import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { SegmentReference } from '../../../shared/model/segment.ts'
import { orpc } from '../../app/client.ts'
import { useSegmentSentence } from './words/use-segment-words.ts'

/** Names a segment, as a condition of a list; null without one. */
export function useSegmentText(segment: SegmentReference | undefined): string | null {
  const { t } = useTranslation('segments')
  const sentenceOf = useSegmentSentence(segment?.kind === 'rule')
  const isKept = segment?.kind === 'saved' || segment?.kind === 'frozen'
  const kept = useQuery(orpc.segments.list.queryOptions({ enabled: isKept })).data
  switch (segment?.kind) {
    case undefined:
      return null
    case 'rule':
      return t('filter.rule', { sentence: sentenceOf(segment.rule) })
    case 'preset':
      return t('filter.preset', { name: t(`preset.${segment.preset}`) })
    case 'saved':
    case 'frozen': {
      if (kept === undefined) return t('filter.loading')
      const named: readonly { id: number; name: string }[] =
        segment.kind === 'saved' ? kept.segments : kept.frozen
      const found = named.find(({ id }) => id === segment.id)
      return found === undefined ? t('filter.removed') : t(`filter.${segment.kind}`, { name: found.name })
    }
  }
}
