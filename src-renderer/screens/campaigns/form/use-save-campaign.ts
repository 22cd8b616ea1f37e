import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { CampaignEdit } from '../../../../shared/model/campaign.ts'
import { api, orpc } from '../../../app/client.ts'
import { notifyFailure } from '../../../app/notify.tsx'
import { changeUndoably } from '../../../app/undoable.ts'
import { campaignAddress } from '../campaign-address.ts'

/** Saves a campaign and leads to it; the notification puts back what was there, or removes the new one. */
export function useSaveCampaign(id: number | null) {
  const { t } = useTranslation('campaigns')
  const navigate = useNavigate()
  return useMutation({
    mutationFn: async (edit: CampaignEdit) => {
      const saved = await changeUndoably({
        make: () => api.campaigns.save(id === null ? edit : { ...edit, id }),
        message: t('form.saved', { name: edit.name.trim() }),
        takeBack: ({ before, id: savedId }) =>
          before === null
            ? api.campaigns.remove({ id: savedId })
            : api.campaigns.save({ ...before, id: savedId }),
        reads: [orpc.campaigns.key()],
      })
      await navigate(campaignAddress(saved.id))
    },
    onError: notifyFailure,
  })
}
