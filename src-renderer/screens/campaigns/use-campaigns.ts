import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { CampaignReport } from '../../../shared/model/campaign.ts'
import { api, orpc, queryClient } from '../../app/client.ts'
import { notifyFailure, notifyUndoable } from '../../app/notify.tsx'

/** All campaigns with what came of them, the last first. */
export function useCampaigns(isNeeded = true) {
  return useQuery(orpc.campaigns.list.queryOptions({ input: {}, enabled: isNeeded }))
}

/** Names a campaign by its number; empty while it is not known, or where it is no more. */
export function useCampaignName(isNeeded: boolean): (id: number) => string {
  const campaigns = useCampaigns(isNeeded).data
  return id => campaigns?.find(campaign => campaign.id === id)?.name ?? ''
}

/** Whether a campaign was started, and is over. */
export function statusOf({ startedDay, endedDay }: Pick<CampaignReport, 'startedDay' | 'endedDay'>) {
  if (startedDay === null) return 'draft'
  return endedDay === null ? 'running' : 'ended'
}

const refreshCampaigns = () => queryClient.invalidateQueries()

/** What can be done with a campaign as a whole; all of it can be taken back. */
export function useCampaignActions() {
  const { t } = useTranslation('campaigns')
  /**
   * @param undo offered before anything is read again.
   * @param onDone before that too: where the screen has to be another one then.
   */
  const done = (
    work: Promise<unknown>,
    message: string,
    undo: () => Promise<unknown>,
    onDone: () => unknown = () => {},
  ) =>
    work
      .then(() => {
        notifyUndoable(message, () => undo().then(refreshCampaigns))
        return onDone()
      })
      .then(refreshCampaigns)
      .catch(notifyFailure)
  return {
    start: ({ id, name }: CampaignReport) =>
      done(api.campaigns.start({ id }), t('campaign.started', { name }), () =>
        api.campaigns.takeBackStart({ id }),
      ),
    end: ({ id, name }: CampaignReport, isEnded: boolean) =>
      done(
        api.campaigns.end({ id, isEnded }),
        t(isEnded ? 'campaign.ended' : 'campaign.goesOn', { name }),
        () => api.campaigns.end({ id, isEnded: !isEnded }),
      ),
    remove: ({ id, name }: CampaignReport, onDone?: () => unknown) =>
      done(
        api.campaigns.remove({ id }),
        t('own.removed', { name }),
        () => api.campaigns.restore({ id }),
        onDone,
      ),
  }
}
