import { useTranslation } from 'react-i18next'
import type { FrozenSegment, SavedSegment } from '../../../shared/model/segment.ts'
import { api, orpc } from '../../app/client.ts'
import { notifyFailure } from '../../app/notify.tsx'
import { changeUndoably } from '../../app/undoable.ts'
import { copyName } from './copy-name.ts'

const reads = [orpc.segments.key()]

/** What can be done to kept segments from outside the builder; all of it can be taken back. */
export function useSegmentActions() {
  const { t } = useTranslation('segments')
  const remove = ({ id, name }: SavedSegment) => {
    changeUndoably({
      make: () => api.segments.remove({ id }),
      message: t('own.removed', { name }),
      takeBack: () => api.segments.restore({ id }),
      reads,
    }).catch(notifyFailure)
  }
  const duplicate = ({ name, rule }: SavedSegment) => {
    const copy = copyName(name, copied => t('own.copyName', { name: copied }))
    changeUndoably({
      make: () => api.segments.save({ name: copy, rule }),
      message: saved => t('own.duplicated', { name: saved.name }),
      takeBack: ({ id }) => api.segments.remove({ id }),
      reads,
    }).catch(notifyFailure)
  }
  const removeFrozen = ({ id, name }: FrozenSegment) => {
    changeUndoably({
      make: () => api.segments.removeFrozen({ id }),
      message: t('frozen.removed', { name }),
      takeBack: () => api.segments.restoreFrozen({ id }),
      reads,
    }).catch(notifyFailure)
  }
  return { remove, duplicate, removeFrozen }
}
