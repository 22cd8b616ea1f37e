import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { CampaignEdit } from '../../../../shared/model/campaign.ts'
import { api, orpc, queryClient } from '../../../app/client.ts'
import { notifyFailure, notifyUndoable } from '../../../app/notify.tsx'
import { campaignAddress } from '../campaign-address.ts'

const refresh = () => queryClient.invalidateQueries({ queryKey: orpc.campaigns.key() })

/** Saves a campaign and leads to it; the notification puts back what was there, or removes the new one. */
export function useSaveCampaign(id: number | null) {
  const { t } = useTranslation('campaigns')
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (edit: CampaignEdit) => api.campaigns.save(id === null ? edit : { ...edit, id }),
    onSuccess: async (saved, edit) => {
      const takeBack = () =>
        saved.before === null
          ? api.campaigns.remove({ id: saved.id })
          : api.campaigns.save({ ...saved.before, id: saved.id })
      notifyUndoable(t('form.saved', { name: edit.name.trim() }), () => takeBack().then(refresh))
      await refresh()
      await navigate(campaignAddress(saved.id))
    },
    onError: notifyFailure,
  })
}
