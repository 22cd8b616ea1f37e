import type { OrderFact, RefundFact } from '../../shared/model/facts.ts'
import type { OrderStatus } from '../../shared/model/order.ts'

/** Single refunds of two files or parts, the later one's version where both have one. */
export function uniteRefunds(
  earlier: readonly RefundFact[] | undefined,
  later: readonly RefundFact[] | undefined,
): Pick<OrderFact, 'refunds'> {
  if (earlier === undefined && later === undefined) return {}
  const united = new Map((earlier ?? []).map(refund => [refund.id, refund]))
  for (const refund of later ?? []) united.set(refund.id, refund)
  return { refunds: [...united.values()] }
}

/** What a lost reversal or a dispute that the shop won brought back; refunds of negative amounts. */
function takenBackMinor(refunds: readonly RefundFact[]): number {
  return refunds.reduce((sum, { amountMinor }) => (amountMinor < 0 ? sum - amountMinor : sum), 0)
}

function givenBackMinor(refunds: readonly RefundFact[]): number {
  return refunds.reduce((sum, { amountMinor }) => (amountMinor > 0 ? sum + amountMinor : sum), 0)
}

/** All that was ever given back, also what was taken back since; null where no file says so. */
function everRefunded({ refundedMinor, refunds = [] }: OrderFact): number | null {
  const takenBack = takenBackMinor(refunds)
  if (takenBack === 0 || refundedMinor === null) return refundedMinor
  return refundedMinor > 0 ? refundedMinor + takenBack : givenBackMinor(refunds)
}

/** What stays given back once two files or parts with these united refunds have told of an order. */
export function refundedTogether(
  earlier: OrderFact,
  later: OrderFact,
  united: readonly RefundFact[] = [],
): number | null {
  const [a, b] = [everRefunded(earlier), everRefunded(later)]
  const ever = a === null || b === null ? (a ?? b) : Math.max(a, b)
  const takenBack = takenBackMinor(united)
  if (takenBack === 0) return ever
  return Math.max(0, Math.max(ever ?? 0, givenBackMinor(united)) - takenBack)
}

/**
 * The sum of refunds and the status as single refunds make them: the sum is the larger of the stated one and that of
 * the single refunds, those of negative amounts taken off. Settling twice changes nothing.
 */
export function settleRefunds(fact: OrderFact): OrderFact {
  const { refunds: stated, ...rest } = fact
  if (stated === undefined) return fact
  const { refunds = [] } = uniteRefunds(undefined, stated)
  if (refunds.length === 0) return rest
  const sum = refunds.reduce((total, refund) => total + refund.amountMinor, 0)
  const refundedMinor = Math.max(fact.refundedMinor ?? 0, sum)
  return {
    ...fact,
    refundedMinor,
    refunds: refunds.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    status: isAllTakenBack(fact.status, refundedMinor, refunds)
      ? fact.shippedDay === null
        ? 'paid'
        : 'shipped'
      : statusAfterRefund(fact.status, fact.totalMinor, refundedMinor),
  }
}

/** Nothing is given back any more, whatever status the refunds had made. */
function isAllTakenBack(
  status: OrderStatus | null,
  refundedMinor: number,
  refunds: readonly RefundFact[],
): boolean {
  const isRefunded = status === 'refunded' || status === 'partially_refunded'
  return isRefunded && refundedMinor === 0 && takenBackMinor(refunds) > 0
}

/** Where an order stands once so much was given back; what it is worth decides, not what a file calls it. */
export function statusAfterRefund<Status extends OrderStatus | null>(
  status: Status,
  totalMinor: number | null,
  refundedMinor: number,
): Status | OrderStatus {
  if (status === 'cancelled' || refundedMinor <= 0) return status
  if (totalMinor === null) return status === 'refunded' ? status : 'partially_refunded'
  return refundedMinor >= totalMinor ? 'refunded' : 'partially_refunded'
}
