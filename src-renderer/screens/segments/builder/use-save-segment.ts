import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { SavedSegment, SegmentRule } from '../../../../shared/model/segment.ts'
import { api, orpc } from '../../../app/client.ts'
import { notifyFailure } from '../../../app/notify.tsx'
import { changeUndoably } from '../../../app/undoable.ts'
import { newSegmentAddress } from '../segment-address.ts'

export interface SegmentToSave {
  name: string
  rule: SegmentRule
  /** What it takes the place of; null for a further one. */
  before: SavedSegment | null
}

/** Keeps a rule under a name, and leads to where it is kept. What it replaced can be brought back. */
export function useSaveSegment() {
  const { t } = useTranslation('segments')
  const navigate = useNavigate()
  return useMutation({
    mutationFn: async ({ name, rule, before }: SegmentToSave) => {
      const { id } = await changeUndoably({
        make: () => api.segments.save({ name, rule, ...(before !== null && { id: before.id }) }),
        message: saved => t('builder.saved', { name: saved.name }),
        takeBack: async saved => {
          if (before === null) {
            await api.segments.remove({ id: saved.id })
            await navigate(newSegmentAddress(saved.rule, saved.name))
          } else await api.segments.save({ id: before.id, name: before.name, rule: before.rule })
        },
        reads: [orpc.segments.key()],
      })
      if (before === null) await navigate(`/segments/${id}`, { replace: true })
    },
    onError: notifyFailure,
  })
}
