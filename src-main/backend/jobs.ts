import type { CalendarDay } from '../../shared/calendar.ts'
import type { CustomField } from '../../shared/model/custom-field.ts'
import type { DuplicateSearchEvent } from '../../shared/model/duplicate-review.ts'
import type { ImportDone, ImportPreviewEvent, ImportProgress } from '../../shared/model/import.ts'
import type { RegularHistory } from '../../shared/model/lifecycle.ts'
import type { ShownModelReport } from '../../shared/model/model-report.ts'
import type { StoredOrderDetails } from '../../shared/model/order-details.ts'
import type { Channel, ConsentStatement, ExistingCustomerRule } from '../../shared/model/permission.ts'
import type { PermissionQuota } from '../../shared/model/permission-quota.ts'
import type { Settings } from '../../shared/model/settings.ts'
import type { SuppressionAddress } from '../../shared/model/suppression.ts'
import type { RegularHistoryInput } from '../metrics/customers/regular-history.ts'
import type { SettingsChange } from '../usecases/change-settings.ts'
import type { LoggedContact, NotedContacts } from '../usecases/contacts/log-contacts.ts'
import type { MergeOrder } from '../usecases/duplicates/merge-customers.ts'
import type { FieldChange } from '../usecases/fields/custom-fields.ts'
import type { FittedForecast, ForecastInput } from '../usecases/figures/forecast-models.ts'
import type { ProductPatternInput, ProductPatterns } from '../usecases/figures/product-patterns.ts'
import type { ModelReportInput } from '../usecases/figures/show-model-report.ts'
import type { ImportJob } from '../usecases/import/prepare-file.ts'
import type { NumberedStatement } from '../usecases/interests/state-interests.ts'
import type { NewBulkStatement, RecordedBulk } from '../usecases/permission/bulk-statements.ts'
import type { FileOnDisk } from '../usecases/permission/evidence-files.ts'
import type { Moment } from '../usecases/permission/ledger.ts'
import type { SuppressedList } from '../usecases/permission/suppression-list.ts'

/** Work that takes longer than a blink; it runs in a thread of its own with a connection of its own. */
export type Job =
  | { kind: 'import'; job: ImportJob }
  | { kind: 'preview'; job: ImportJob }
  | { kind: 'undo'; batchIds: number[] }
  | { kind: 'state-consent'; statement: ConsentStatement }
  | { kind: 'set-existing-customer-rule'; rule: ExistingCustomerRule }
  | {
      kind: 'record-for-many'
      customerIds: readonly number[]
      statement: NewBulkStatement
      moment: Moment
    }
  | { kind: 'set-bulk-taken-back'; bulkId: number; isTakenBack: boolean; moment: Moment }
  | {
      kind: 'suppress-address'
      address: SuppressionAddress
      channels: readonly Channel[]
      moment: Moment
    }
  | { kind: 'suppress-list'; file: FileOnDisk; channels: readonly Channel[]; moment: Moment }
  | { kind: 'set-suppression-taken-back'; entryId: number; isTakenBack: boolean }
  | { kind: 'permission-quota'; months: number; today: string }
  | { kind: 'set-field-removed'; id: number; removed: boolean }
  | { kind: 'change-field'; change: FieldChange }
  | { kind: 'find-duplicates'; isFull: boolean }
  | { kind: 'merge'; orders: readonly MergeOrder[]; inBulk: boolean; nowMs: number }
  | { kind: 'merge-sure'; nowMs: number }
  | { kind: 'change-settings'; changes: SettingsChange }
  | { kind: 'split'; customerIds: readonly number[]; separatedAtMs: number | null }
  | { kind: 'state-interests'; statements: readonly NumberedStatement[]; today: CalendarDay }
  | { kind: 'take-back-statements'; statementIds: readonly number[] }
  | { kind: 'log-contacts'; contact: LoggedContact; today: CalendarDay }
  | { kind: 'read-order-details' }
  | { kind: 'fit-forecast'; input: ForecastInput }
  | { kind: 'fit-models'; input: ModelReportInput }
  | { kind: 'find-product-patterns'; input: ProductPatternInput }
  | { kind: 'regular-history'; input: RegularHistoryInput }

/** What each kind of job says on its way. */
export type JobProgress<Kind extends Job['kind'] = Job['kind']> = Kind extends 'find-duplicates'
  ? Extract<DuplicateSearchEvent, { kind: 'progress' }>
  : ImportProgress

/** What each kind of job ends with. */
export interface JobResults {
  import: ImportDone
  preview: Extract<ImportPreviewEvent, { kind: 'done' }>
  undo: null
  'state-consent': null
  'set-existing-customer-rule': null
  'record-for-many': RecordedBulk
  'set-bulk-taken-back': null
  'suppress-address': number
  'suppress-list': SuppressedList
  'set-suppression-taken-back': null
  'permission-quota': PermissionQuota
  'set-field-removed': null
  'change-field': CustomField
  'find-duplicates': null
  merge: number[]
  'merge-sure': number[]
  'change-settings': Settings
  split: null
  'state-interests': { statementIds: number[]; customers: number }
  'take-back-statements': null
  'log-contacts': NotedContacts
  'read-order-details': StoredOrderDetails
  'fit-forecast': FittedForecast
  'fit-models': ShownModelReport
  'find-product-patterns': ProductPatterns
  'regular-history': RegularHistory
}
