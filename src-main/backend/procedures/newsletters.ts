import { listCampaigns } from '../../db/campaign-results.ts'
import type { Procedures } from '../create-backend.ts'
import type { Services } from '../services.ts'

/** What comes back from newsletter programs. */
export function newsletterProcedures(os: Procedures, services: Services) {
  return {
    newsletters: {
      results: os.newsletters.results.handler(() =>
        services.remember('campaigns', () => listCampaigns(services.db)),
      ),
    },
  }
}
