import type { CalendarDay } from '../../../shared/calendar.ts'
import {
  ABC_CLASSES,
  type AbcClass,
  RFM_GROUPS,
  type RfmGroup,
} from '../../../shared/model/customer-groups.ts'
import type { CustomerRhythm } from '../../../shared/model/customer-rhythm.ts'
import type { CustomerValue } from '../../../shared/model/customer-value.ts'
import { LIFECYCLE_STAGES, type LifecycleStage } from '../../../shared/model/lifecycle.ts'
import type { CustomerMargin } from '../../../shared/model/value-margin.ts'
import { customerRhythm, personIndex } from '../../metrics/customers/customer-rhythm.ts'
import { customerMargin } from '../../metrics/value/margin.ts'
import type { FigureBase } from './figure-base.ts'
import type { Forecast } from './forecast.ts'

/** What the figures say of one customer. */
export interface FiguresOfCustomer {
  asOf: CalendarDay
  rhythm: CustomerRhythm | null
  stage: LifecycleStage | null
  rfmGroup: RfmGroup | null
  abc: AbcClass | null
  value: CustomerValue | null
  margin: CustomerMargin | null
}

/**
 * The figures of one customer; all null for a number that nobody has.
 * @param forecast as of the same day; without one there is no value.
 */
export function readCustomerFigures(
  base: FigureBase,
  customerId: number,
  asOf: CalendarDay,
  forecast: Forecast | null,
): FiguresOfCustomer {
  const persons = base.persons(asOf)
  const stages = base.stages(asOf)
  const index = personIndex(persons, customerId)
  const place = stages.customerIds.indexOf(customerId)
  const value = forecast?.ofCustomer(customerId) ?? null
  const { margin } = base.rules()
  return {
    asOf,
    rhythm: customerRhythm(base.histories(), persons, base.rhythm(asOf), customerId),
    stage: place < 0 ? null : (LIFECYCLE_STAGES[stages.stages[place] ?? 0] ?? null),
    rfmGroup: index < 0 ? null : (RFM_GROUPS[base.rfm(asOf).groups[index] ?? 0] ?? null),
    abc: index < 0 ? null : (ABC_CLASSES[(base.abc(asOf).classes[index] ?? 0) - 1] ?? null),
    value,
    margin: value === null || margin === null ? null : customerMargin(value, margin),
  }
}
