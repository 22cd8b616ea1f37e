import { addressCheckMessages as addressCheckGerman } from './de/address-check.ts'
import { campaignDraftsMessages as campaignDraftsGerman } from './de/campaign-drafts.ts'
import { campaignsMessages as campaignsGerman } from './de/campaigns.ts'
import { chartsMessages as chartsGerman } from './de/charts.ts'
import { commonMessages as commonGerman } from './de/common.ts'
import { contactsMessages as contactsGerman } from './de/contacts.ts'
import { customersMessages as customersGerman } from './de/customers.ts'
import { duplicatesMessages as duplicatesGerman } from './de/duplicates.ts'
import { fieldsMessages as fieldsGerman } from './de/fields.ts'
import { figuresMessages as figuresGerman } from './de/figures.ts'
import { findingsMessages as findingsGerman } from './de/findings.ts'
import { groupsMessages as groupsGerman } from './de/groups.ts'
import { historyMessages as historyGerman } from './de/history.ts'
import { importMessages as importGerman } from './de/import.ts'
import { interestsMessages as interestsGerman } from './de/interests.ts'
import { ledgerMessages as ledgerGerman } from './de/ledger.ts'
import { listsMessages as listsGerman } from './de/lists.ts'
import { ordersMessages as ordersGerman } from './de/orders.ts'
import { overviewMessages as overviewGerman } from './de/overview.ts'
import { permissionMessages as permissionGerman } from './de/permission.ts'
import { productsMessages as productsGerman } from './de/products.ts'
import { profileMessages as profileGerman } from './de/profile.ts'
import { qualityMessages as qualityGerman } from './de/quality.ts'
import { reportMessages as reportGerman } from './de/report.ts'
import { returningMessages as returningGerman } from './de/returning.ts'
import { segmentsMessages as segmentsGerman } from './de/segments.ts'
import { settingsMessages as settingsGerman } from './de/settings.ts'
import { startMessages as startGerman } from './de/start.ts'
import { todayMessages as todayGerman } from './de/today.ts'
import { valueMessages as valueGerman } from './de/value.ts'
import { addressCheckMessages as addressCheckEnglish } from './en/address-check.ts'
import { campaignDraftsMessages as campaignDraftsEnglish } from './en/campaign-drafts.ts'
import { campaignsMessages as campaignsEnglish } from './en/campaigns.ts'
import { chartsMessages as chartsEnglish } from './en/charts.ts'
import { commonMessages as commonEnglish } from './en/common.ts'
import { contactsMessages as contactsEnglish } from './en/contacts.ts'
import { customersMessages as customersEnglish } from './en/customers.ts'
import { duplicatesMessages as duplicatesEnglish } from './en/duplicates.ts'
import { fieldsMessages as fieldsEnglish } from './en/fields.ts'
import { figuresMessages as figuresEnglish } from './en/figures.ts'
import { findingsMessages as findingsEnglish } from './en/findings.ts'
import { groupsMessages as groupsEnglish } from './en/groups.ts'
import { historyMessages as historyEnglish } from './en/history.ts'
import { importMessages as importEnglish } from './en/import.ts'
import { interestsMessages as interestsEnglish } from './en/interests.ts'
import { ledgerMessages as ledgerEnglish } from './en/ledger.ts'
import { listsMessages as listsEnglish } from './en/lists.ts'
import { ordersMessages as ordersEnglish } from './en/orders.ts'
import { overviewMessages as overviewEnglish } from './en/overview.ts'
import { permissionMessages as permissionEnglish } from './en/permission.ts'
import { productsMessages as productsEnglish } from './en/products.ts'
import { profileMessages as profileEnglish } from './en/profile.ts'
import { qualityMessages as qualityEnglish } from './en/quality.ts'
import { reportMessages as reportEnglish } from './en/report.ts'
import { returningMessages as returningEnglish } from './en/returning.ts'
import { segmentsMessages as segmentsEnglish } from './en/segments.ts'
import { settingsMessages as settingsEnglish } from './en/settings.ts'
import { startMessages as startEnglish } from './en/start.ts'
import { todayMessages as todayEnglish } from './en/today.ts'
import { valueMessages as valueEnglish } from './en/value.ts'

/** All texts, by namespace. German is the source type of every key. */
export const german = {
  common: commonGerman,
  start: startGerman,
  overview: overviewGerman,
  customers: customersGerman,
  contacts: contactsGerman,
  orders: ordersGerman,
  settings: settingsGerman,
  import: importGerman,
  lists: listsGerman,
  addressCheck: addressCheckGerman,
  permission: permissionGerman,
  ledger: ledgerGerman,
  quality: qualityGerman,
  duplicates: duplicatesGerman,
  fields: fieldsGerman,
  charts: chartsGerman,
  figures: figuresGerman,
  groups: groupsGerman,
  report: reportGerman,
  history: historyGerman,
  products: productsGerman,
  value: valueGerman,
  returning: returningGerman,
  findings: findingsGerman,
  profile: profileGerman,
  interests: interestsGerman,
  segments: segmentsGerman,
  today: todayGerman,
  campaigns: campaignsGerman,
  campaignDrafts: campaignDraftsGerman,
} as const

export const english: { readonly [Namespace in keyof typeof german]: object } = {
  common: commonEnglish,
  start: startEnglish,
  overview: overviewEnglish,
  customers: customersEnglish,
  contacts: contactsEnglish,
  orders: ordersEnglish,
  settings: settingsEnglish,
  import: importEnglish,
  lists: listsEnglish,
  addressCheck: addressCheckEnglish,
  permission: permissionEnglish,
  ledger: ledgerEnglish,
  quality: qualityEnglish,
  duplicates: duplicatesEnglish,
  fields: fieldsEnglish,
  charts: chartsEnglish,
  figures: figuresEnglish,
  groups: groupsEnglish,
  report: reportEnglish,
  history: historyEnglish,
  products: productsEnglish,
  value: valueEnglish,
  returning: returningEnglish,
  findings: findingsEnglish,
  profile: profileEnglish,
  interests: interestsEnglish,
  segments: segmentsEnglish,
  today: todayEnglish,
  campaigns: campaignsEnglish,
  campaignDrafts: campaignDraftsEnglish,
}
