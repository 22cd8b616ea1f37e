import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { CampaignReport } from '../../../shared/model/campaign.ts'
import { api, orpc } from '../../app/client.ts'
import { notifyFailure } from '../../app/notify.tsx'
import { changeUndoably, type UndoableChange } from '../../app/undoable.ts'

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

/** What can be done with a campaign as a whole; all of it can be taken back. */
export function useCampaignActions() {
  const { t } = useTranslation('campaigns')
  const perform = (change: UndoableChange<unknown>) => changeUndoably(change).catch(notifyFailure)
  return {
    start: ({ id, name }: CampaignReport) =>
      perform({
        make: () => api.campaigns.start({ id }),
        message: t('campaign.started', { name }),
        takeBack: () => api.campaigns.takeBackStart({ id }),
      }),
    end: ({ id, name }: CampaignReport, isEnded: boolean) =>
      perform({
        make: () => api.campaigns.end({ id, isEnded }),
        message: t(isEnded ? 'campaign.ended' : 'campaign.goesOn', { name }),
        takeBack: () => api.campaigns.end({ id, isEnded: !isEnded }),
      }),
    /** @param onDone where the screen has to be another one before anything is read again. */
    remove: ({ id, name }: CampaignReport, onDone?: () => unknown) =>
      perform({
        make: () => api.campaigns.remove({ id }),
        message: t('own.removed', { name }),
        takeBack: () => api.campaigns.restore({ id }),
        onMade: onDone,
      }),
  }
}
