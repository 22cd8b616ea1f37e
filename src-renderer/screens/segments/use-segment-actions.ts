import { useTranslation } from 'react-i18next'
import type { FrozenSegment, SavedSegment } from '../../../shared/model/segment.ts'
import { api, orpc, queryClient } from '../../app/client.ts'
import { notifyFailure, notifyUndoable } from '../../app/notify.tsx'
import { copyName } from './copy-name.ts'

const refresh = () => queryClient.invalidateQueries({ queryKey: orpc.segments.key() })

/** What can be done to kept segments from outside the builder; all of it can be taken back. */
export function useSegmentActions() {
  const { t } = useTranslation('segments')
  const remove = ({ id, name }: SavedSegment) => {
    api.segments
      .remove({ id })
      .then(() =>
        notifyUndoable(t('own.removed', { name }), () => api.segments.restore({ id }).then(refresh)),
      )
      .then(refresh)
      .catch(notifyFailure)
  }
  const duplicate = ({ name, rule }: SavedSegment) => {
    api.segments
      .save({ name: copyName(name, copied => t('own.copyName', { name: copied })), rule })
      .then(({ id, name: copy }) =>
        notifyUndoable(t('own.duplicated', { name: copy }), () => api.segments.remove({ id }).then(refresh)),
      )
      .then(refresh)
      .catch(notifyFailure)
  }
  const removeFrozen = ({ id, name }: FrozenSegment) => {
    api.segments
      .removeFrozen({ id })
      .then(() =>
        notifyUndoable(t('frozen.removed', { name }), () => api.segments.restoreFrozen({ id }).then(refresh)),
      )
      .then(refresh)
      .catch(notifyFailure)
  }
  return { remove, duplicate, removeFrozen }
}
