import { qualitySchema } from '../model/quality.ts'
import { base } from './base.ts'

/** How complete the data are. */
export const qualityContract = {
  /** How complete the data are, point by point, and what is missing. */
  read: base.output(qualitySchema),
}
