import { useTranslation } from 'react-i18next'
import type { LifecycleStage } from '../../../../shared/model/lifecycle.ts'
import { api, orpc, queryClient } from '../../../app/client.ts'
import { notifyFailure, notifyUndoable } from '../../../app/notify.tsx'

const refresh = () => queryClient.invalidateQueries({ queryKey: orpc.campaigns.touchpoints.key() })

/** Changes what is done at a stage; null: as suggested. The notification puts back what was there. */
export function useSaveTouchpoints(stage: LifecycleStage): (texts: string[] | null) => void {
  const { t } = useTranslation(['campaigns', 'groups'])
  return texts => {
    const message = texts === null ? 'campaigns:touchpoints.resetDone' : 'campaigns:touchpoints.saved'
    api.campaigns
      .saveTouchpoints({ stage, texts })
      .then(({ before }) =>
        notifyUndoable(t(message, { stage: t(`groups:stage.${stage}`) }), () =>
          api.campaigns.saveTouchpoints({ stage, texts: before }).then(refresh),
        ),
      )
      .then(refresh)
      .catch(notifyFailure)
  }
}
