import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { SavedSegment, SegmentRule } from '../../../../shared/model/segment.ts'
import { api, orpc, queryClient } from '../../../app/client.ts'
import { notifyFailure, notifyUndoable } from '../../../app/notify.tsx'
import { newSegmentAddress } from '../segment-address.ts'

export interface SegmentToSave {
  name: string
  rule: SegmentRule
  /** What it takes the place of; null for a further one. */
  before: SavedSegment | null
}

const refresh = () => queryClient.invalidateQueries({ queryKey: orpc.segments.key() })

/** Keeps a rule under a name, and leads to where it is kept. What it replaced can be brought back. */
export function useSaveSegment() {
  const { t } = useTranslation('segments')
  const navigate = useNavigate()
  return useMutation({
    mutationFn: ({ name, rule, before }: SegmentToSave) =>
      api.segments.save({ name, rule, ...(before !== null && { id: before.id }) }),
    onSuccess: async (saved, { before }) => {
      notifyUndoable(t('builder.saved', { name: saved.name }), async () => {
        if (before === null) {
          await api.segments.remove({ id: saved.id })
          await navigate(newSegmentAddress(saved.rule, saved.name))
        } else await api.segments.save({ id: before.id, name: before.name, rule: before.rule })
        await refresh()
      })
      await refresh()
      if (before === null) await navigate(`/segments/${saved.id}`, { replace: true })
    },
    onError: notifyFailure,
  })
}
