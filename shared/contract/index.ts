import { appContract, sampleContract } from './app.ts'
import { campaignsContract } from './campaigns.ts'
import { casesContract, contactsContract, referralsContract } from './contacts.ts'
import { customersContract } from './customers.ts'
import { duplicatesContract } from './duplicates.ts'
import { fieldsContract } from './fields.ts'
import { figuresContract } from './figures.ts'
import { importsContract } from './imports.ts'
import { interestsContract } from './interests.ts'
import { addressCheckContract, listsContract } from './lists.ts'
import { newslettersContract } from './newsletters.ts'
import { ordersContract } from './orders.ts'
import { permissionContract } from './permission.ts'
import { productsContract } from './products.ts'
import { qualityContract } from './quality.ts'
import { reminderRulesContract, remindersContract } from './reminders.ts'
import { segmentsContract } from './segments.ts'

/**
 * The one contract between window, scripts and backend. Its type is put together by name: written out, it is longer than
 * the compiler will write down.
 */
export type Contract = {
  app: typeof appContract
  imports: typeof importsContract
  orders: typeof ordersContract
  customers: typeof customersContract
  duplicates: typeof duplicatesContract
  quality: typeof qualityContract
  fields: typeof fieldsContract
  figures: typeof figuresContract
  products: typeof productsContract
  interests: typeof interestsContract
  segments: typeof segmentsContract
  campaigns: typeof campaignsContract
  reminders: typeof remindersContract
  reminderRules: typeof reminderRulesContract
  contacts: typeof contactsContract
  cases: typeof casesContract
  referrals: typeof referralsContract
  permission: typeof permissionContract
  lists: typeof listsContract
  addressCheck: typeof addressCheckContract
  newsletters: typeof newslettersContract
  sample: typeof sampleContract
}

/** See {@link Contract}. */
export const contract: Contract = {
  app: appContract,
  imports: importsContract,
  orders: ordersContract,
  customers: customersContract,
  duplicates: duplicatesContract,
  quality: qualityContract,
  fields: fieldsContract,
  figures: figuresContract,
  products: productsContract,
  interests: interestsContract,
  segments: segmentsContract,
  campaigns: campaignsContract,
  reminders: remindersContract,
  reminderRules: reminderRulesContract,
  contacts: contactsContract,
  cases: casesContract,
  referrals: referralsContract,
  permission: permissionContract,
  lists: listsContract,
  addressCheck: addressCheckContract,
  newsletters: newslettersContract,
  sample: sampleContract,
}
