import type { FigureMembers } from '../../shared/model/figure-members.ts'
import type { OrderMembers } from '../../shared/model/order-members.ts'
import { dayAsked } from '../usecases/figures/day-asked.ts'
import { slowSourceOf } from '../usecases/figures/figure-sources.ts'
import type { Services } from './services.ts'

/**
 * Has a thread make what the rows behind a figure are found in, where that takes longer than a blink; otherwise it is made
 * when they are asked for, and everything else waits.
 * @throws ExpectedFailure `invalid` for a day that does not exist.
 */
export async function readAhead(
  services: Pick<Services, 'figures' | 'orderFacts' | 'patterns' | 'forecasts'>,
  of: FigureMembers | OrderMembers | undefined,
): Promise<void> {
  if (of === undefined || !('asOf' in of)) return
  const { figures, orderFacts, patterns, forecasts } = services
  const asOf = dayAsked(of.asOf, '')
  const source = slowSourceOf(of)
  if (source === 'facts') await orderFacts.read(figures.rules().lateAfterDays)
  if (source === 'patterns') await patterns.readAll(asOf)
  if (source === 'forecast') await forecasts.read(asOf)
}
