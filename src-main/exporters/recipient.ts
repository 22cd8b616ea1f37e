import type { CalendarDay } from '../../shared/calendar.ts'
import type { LifecycleStage } from '../../shared/model/lifecycle.ts'
import type { Ground } from '../../shared/model/permission.ts'
import type { NamedReminderRule } from '../../shared/model/reminder.ts'

/** One person of a list, as far as any file may need them. Only people who may be contacted become one. */
export interface Recipient {
  customerId: number
  /** The address to write to; never a relay or a made-up one. */
  email: string | null
  salutation: string | null
  /** Academic: "Dr.". */
  title: string | null
  firstName: string | null
  lastName: string | null
  company: string | null
  street: string | null
  houseNumber: string | null
  addressLine2: string | null
  postalCode: string | null
  city: string | null
  /** ISO 3166-1 alpha-2. */
  country: string | null
  phone: string | null
  /** Counted orders and their value in minor units of `currency`. */
  orders: number
  valueMinor: number
  currency: string | null
  firstOrderDay: CalendarDay | null
  lastOrderDay: CalendarDay | null
  /** Why the person may be written to, and the day on which that rests, where there is one. */
  ground: Ground
  groundDay: CalendarDay | null
  /** A proven consent on which the person may be written to, with its day where known; null on any other ground. */
  consent: { day: CalendarDay | null } | null
  /** The following three only where their columns are wanted. */
  lastContactDay?: CalendarDay | null
  /** What was bought last; of several products in one order the dearest. */
  lastProduct?: string | null
  stage?: LifecycleStage | null
  /** The name of a topic of the owner's; only where its column is wanted. */
  topic?: string | null
  /** The rules by which the person is due; only of lists for what is due that have its column. */
  dueBy?: readonly Pick<NamedReminderRule, 'key' | 'name'>[]
  /** Names of products to recommend, the best first; only where such columns are wanted. */
  recommendations?: readonly string[]
  /** What is known in the owner's own fields, by field; only where such columns are wanted. */
  ownValues?: ReadonlyMap<number, readonly string[]>
}
