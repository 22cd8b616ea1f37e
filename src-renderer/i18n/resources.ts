import { commonMessages as commonGerman } from './de/common.ts'
import { customersMessages as customersGerman } from './de/customers.ts'
import { duplicatesMessages as duplicatesGerman } from './de/duplicates.ts'
import { fieldsMessages as fieldsGerman } from './de/fields.ts'
import { importMessages as importGerman } from './de/import.ts'
import { listsMessages as listsGerman } from './de/lists.ts'
import { ordersMessages as ordersGerman } from './de/orders.ts'
import { overviewMessages as overviewGerman } from './de/overview.ts'
import { permissionMessages as permissionGerman } from './de/permission.ts'
import { qualityMessages as qualityGerman } from './de/quality.ts'
import { settingsMessages as settingsGerman } from './de/settings.ts'
import { startMessages as startGerman } from './de/start.ts'
import { commonMessages as commonEnglish } from './en/common.ts'
import { customersMessages as customersEnglish } from './en/customers.ts'
import { duplicatesMessages as duplicatesEnglish } from './en/duplicates.ts'
import { fieldsMessages as fieldsEnglish } from './en/fields.ts'
import { importMessages as importEnglish } from './en/import.ts'
import { listsMessages as listsEnglish } from './en/lists.ts'
import { ordersMessages as ordersEnglish } from './en/orders.ts'
import { overviewMessages as overviewEnglish } from './en/overview.ts'
import { permissionMessages as permissionEnglish } from './en/permission.ts'
import { qualityMessages as qualityEnglish } from './en/quality.ts'
import { settingsMessages as settingsEnglish } from './en/settings.ts'
import { startMessages as startEnglish } from './en/start.ts'

/** All texts, by namespace. German is the source type of every key. */
export const german = {
  common: commonGerman,
  start: startGerman,
  overview: overviewGerman,
  customers: customersGerman,
  orders: ordersGerman,
  settings: settingsGerman,
  import: importGerman,
  lists: listsGerman,
  permission: permissionGerman,
  quality: qualityGerman,
  duplicates: duplicatesGerman,
  fields: fieldsGerman,
} as const

export const english: { readonly [Namespace in keyof typeof german]: object } = {
  common: commonEnglish,
  start: startEnglish,
  overview: overviewEnglish,
  customers: customersEnglish,
  orders: ordersEnglish,
  settings: settingsEnglish,
  import: importEnglish,
  lists: listsEnglish,
  permission: permissionEnglish,
  quality: qualityEnglish,
  duplicates: duplicatesEnglish,
  fields: fieldsEnglish,
}
