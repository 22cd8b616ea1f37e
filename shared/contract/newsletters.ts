import { z } from 'zod'
import { campaignResultSchema } from '../model/newsletter.ts'
import { base } from './base.ts'

/** What comes back from newsletter programs. */
export const newslettersContract = {
  /** What newsletter programs counted for each campaign, the last sent first. */
  results: base.output(z.array(campaignResultSchema)),
}
