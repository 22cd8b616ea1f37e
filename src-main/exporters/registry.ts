import type { ListTarget } from '../../shared/model/list.ts'
import { brevo } from './brevo.ts'
import { cleverreach } from './cleverreach.ts'
import { csv } from './csv.ts'
import { klaviyo } from './klaviyo.ts'
import { labels, letters } from './letters.ts'
import { mailchimp } from './mailchimp.ts'
import { mailerlite } from './mailerlite.ts'
import { rapidmail } from './rapidmail.ts'
import type { ExportTarget } from './target.ts'

/** Every target of the contract; a missing one is a type error. */
export const EXPORT_TARGETS: Readonly<Record<ListTarget, ExportTarget>> = {
  mailchimp,
  cleverreach,
  brevo,
  rapidmail,
  mailerlite,
  klaviyo,
  letters,
  labels,
  csv,
}
