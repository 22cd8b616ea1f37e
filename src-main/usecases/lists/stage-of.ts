import { LIFECYCLE_STAGES, type LifecycleStage } from '../../../shared/model/lifecycle.ts'
import type { CustomerStages } from '../../metrics/customers/lifecycle.ts'

/** Where a customer stands in their time with the shop; null for who is not known on the day. */
export type StageOf = (customerId: number) => LifecycleStage | null

/** The stages of a day, to be asked for by customer. */
export function stagesOf({ customerIds, stages }: CustomerStages): StageOf {
  const codes = new Map(Array.from(customerIds, (id, index) => [id, stages[index]]))
  return customerId => {
    const code = codes.get(customerId)
    return code === undefined ? null : (LIFECYCLE_STAGES[code] ?? null)
  }
}
