import { campaignReports } from '../../usecases/campaigns/campaign-reports.ts'
import {
  endCampaign,
  knownCampaign,
  saveCampaign,
  setRemoved,
  startCampaign,
  takeBackStart,
} from '../../usecases/campaigns/keep-campaigns.ts'
import { readTouchpoints, saveTouchpoints } from '../../usecases/campaigns/touchpoints.ts'
import { dayAsked } from '../../usecases/figures/day-asked.ts'
import { announcedWrites } from '../announced-writes.ts'
import type { Procedures } from '../create-backend.ts'
import { readAheadForFilter } from '../read-ahead.ts'
import type { Services } from '../services.ts'

/** Occasions on which customers are written to, and what came of it. */
export function campaignProcedures(os: Procedures, services: Services) {
  const { db, clock, segments, figures, today } = services
  const { write, writeDone } = announcedWrites(services)
  return {
    campaigns: {
      list: os.campaigns.list.handler(({ input }) => {
        const asOf = dayAsked(input.asOf, today())
        return services.remember(`campaigns|${asOf}`, () => campaignReports(db, figures, segments, asOf))
      }),
      save: os.campaigns.save.handler(({ input }) => write(() => saveCampaign(db, input))),
      start: os.campaigns.start.handler(async ({ input: { id } }) => {
        await readAheadForFilter(services, { segment: knownCampaign(db, id).segment })
        const moment = () => ({ today: today(), nowMs: clock.nowMs() })
        return write(() => ({ frozenSegmentId: startCampaign(db, segments, id, moment()) }))
      }),
      takeBackStart: os.campaigns.takeBackStart.handler(({ input: { id } }) =>
        writeDone(() => takeBackStart(db, id)),
      ),
      end: os.campaigns.end.handler(({ input: { id, isEnded } }) =>
        writeDone(() => endCampaign(db, id, isEnded ? today() : null)),
      ),
      remove: os.campaigns.remove.handler(({ input: { id } }) => writeDone(() => setRemoved(db, id, true))),
      restore: os.campaigns.restore.handler(({ input: { id } }) =>
        writeDone(() => setRemoved(db, id, false)),
      ),
      touchpoints: os.campaigns.touchpoints.handler(() => readTouchpoints(db)),
      saveTouchpoints: os.campaigns.saveTouchpoints.handler(({ input: { stage, texts } }) =>
        write(() => ({ before: saveTouchpoints(db, stage, texts) })),
      ),
    },
  }
}
