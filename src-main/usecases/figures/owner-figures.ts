import { isCalendarDay } from '../../../shared/calendar.ts'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import type { FigureTarget } from '../../../shared/model/figure-target.ts'
import type { FindingMark } from '../../../shared/model/finding-mark.ts'
import type { MonthlyCosts } from '../../../shared/model/order-costs.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import {
  deleteFigureTarget,
  deleteFindingMark,
  deleteMonthlyCosts,
  listFigureTargets,
  listFindingMarks,
  listMonthlyCosts,
  type StoredMonthlyCosts,
  writeFigureTarget,
  writeFindingMark,
  writeMonthlyCosts,
} from '../../db/owner-figures.ts'

/** Sets what a figure is to reach. @returns the target before, to put it back; null where there was none. */
export function setFigureTarget(db: Connection, target: FigureTarget): FigureTarget | null {
  return inTransaction(db, () => {
    const before = targetOf(db, target.figure)
    writeFigureTarget(db, target)
    return before
  })
}

/** @returns the target that was there, to put it back; null where there was none. */
export function removeFigureTarget(db: Connection, figure: FigureTarget['figure']): FigureTarget | null {
  return inTransaction(db, () => {
    const before = targetOf(db, figure)
    deleteFigureTarget(db, figure)
    return before
  })
}

function targetOf(db: Connection, figure: string): FigureTarget | null {
  return listFigureTargets(db).find(target => target.figure === figure) ?? null
}

/**
 * Sets what was spent on advertising in a month; without either sum the month has no costs any more.
 * @param currency of the sums: the main one.
 * @returns the costs before, to put them back; null where there were none.
 */
export function setMonthlyCosts(
  db: Connection,
  costs: MonthlyCosts,
  currency: string,
): StoredMonthlyCosts | null {
  return inTransaction(db, () => {
    const before = listMonthlyCosts(db).find(({ month }) => month === costs.month) ?? null
    if (costs.newMinor === null && costs.repeatMinor === null) deleteMonthlyCosts(db, costs.month)
    else writeMonthlyCosts(db, { ...costs, currency })
    return before
  })
}

/** The costs that were typed in in a currency, by month: sums of different currencies are never put together. */
export function monthlyCostsIn(db: Connection, currency: string): MonthlyCosts[] {
  return listMonthlyCosts(db)
    .filter(costs => costs.currency === currency)
    .map(({ currency: _currency, ...costs }) => costs)
}

/**
 * Marks a finding as understood, or as not to be seen.
 * @returns the mark before, to put it back; null where there was none.
 * @throws ExpectedFailure `invalid` for days that are none.
 */
export function markFinding(db: Connection, mark: FindingMark): FindingMark | null {
  if (!isCalendarDay(mark.day)) throw new ExpectedFailure({ code: 'invalid', field: 'day' })
  if (mark.until !== null && !isCalendarDay(mark.until))
    throw new ExpectedFailure({ code: 'invalid', field: 'until' })
  return inTransaction(db, () => {
    const before = markOf(db, mark.key)
    writeFindingMark(db, mark)
    return before
  })
}

/** @returns the mark that was there, to put it back; null where there was none. */
export function unmarkFinding(db: Connection, key: string): FindingMark | null {
  return inTransaction(db, () => {
    const before = markOf(db, key)
    deleteFindingMark(db, key)
    return before
  })
}

function markOf(db: Connection, key: string): FindingMark | null {
  return listFindingMarks(db).find(mark => mark.key === key) ?? null
}
