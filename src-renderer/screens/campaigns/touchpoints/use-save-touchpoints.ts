import { useTranslation } from 'react-i18next'
import type { LifecycleStage } from '../../../../shared/model/lifecycle.ts'
import { api, orpc } from '../../../app/client.ts'
import { notifyFailure } from '../../../app/notify.tsx'
import { changeUndoably } from '../../../app/undoable.ts'

/** Changes what is done at a stage; null: as suggested. The notification puts back what was there. */
export function useSaveTouchpoints(stage: LifecycleStage): (texts: string[] | null) => void {
  const { t } = useTranslation(['campaigns', 'groups'])
  return texts => {
    const message = texts === null ? 'campaigns:touchpoints.resetDone' : 'campaigns:touchpoints.saved'
    changeUndoably({
      make: () => api.campaigns.saveTouchpoints({ stage, texts }),
      message: t(message, { stage: t(`groups:stage.${stage}`) }),
      takeBack: ({ before }) => api.campaigns.saveTouchpoints({ stage, texts: before }),
      reads: [orpc.campaigns.touchpoints.key()],
    }).catch(notifyFailure)
  }
}
