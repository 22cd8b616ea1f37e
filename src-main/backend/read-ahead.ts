import type { CustomerFilter } from '../../shared/model/customer.ts'
import type { FigureMembers } from '../../shared/model/figure-members.ts'
import type { OrderMembers } from '../../shared/model/order-members.ts'
import type { SegmentReference } from '../../shared/model/segment.ts'
import { dayAsked } from '../usecases/figures/day-asked.ts'
import { slowSourceOf } from '../usecases/figures/figure-sources.ts'
import { reminderRules } from '../usecases/reminders/reminder-rules.ts'
import { needsOrderDetails, PATTERN_PRESET } from '../usecases/segments/segment-finder.ts'
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

/**
 * The same for all that a filter of customers names.
 * @throws ExpectedFailure `invalid` for a day that does not exist, or `not_found` for a segment that is no more.
 */
export async function readAheadForFilter(
  services: Pick<Services, 'db' | 'figures' | 'orderFacts' | 'patterns' | 'forecasts' | 'segments' | 'today'>,
  { behind, segment, due }: Pick<CustomerFilter, 'behind' | 'segment' | 'due'>,
): Promise<void> {
  await readAhead(services, behind)
  if (segment !== undefined) await readAheadForSegment(services, segment)
  if (due !== undefined) await readAheadForReminders(services)
}

async function readAheadForSegment(
  {
    figures,
    orderFacts,
    patterns,
    segments,
    today,
  }: Pick<Services, 'figures' | 'orderFacts' | 'patterns' | 'segments' | 'today'>,
  segment: SegmentReference,
): Promise<void> {
  const { lateAfterDays } = figures.rules()
  if (segment.kind === 'preset') {
    // What is usual in the shop is partly found in what was in the orders.
    await orderFacts.read(lateAfterDays)
    if (segment.preset === PATTERN_PRESET) await patterns.readAll(today())
  } else {
    const rule = segments.ruleOf(segment, today())
    if (rule !== null && needsOrderDetails(rule)) await orderFacts.read(lateAfterDays)
  }
}

/** The same for what is due: rules may be for segments, and follow up what was in orders. */
export async function readAheadForReminders(
  services: Pick<Services, 'db' | 'figures' | 'orderFacts' | 'patterns' | 'segments' | 'today'>,
): Promise<void> {
  for (const { rule } of reminderRules(services.db)) {
    if (!rule.isOn) continue
    if (rule.kind === 'follow_up' && rule.goods !== null)
      await services.orderFacts.read(services.figures.rules().lateAfterDays)
    if (rule.segment !== null && services.segments.isKnown(rule.segment))
      await readAheadForSegment(services, rule.segment)
  }
}
