import type { FigureTarget } from '../../shared/model/figure-target.ts'
import type { FindingMark } from '../../shared/model/finding-mark.ts'
import type { MonthlyCosts } from '../../shared/model/order-costs.ts'
import type { Connection } from './database.ts'

/** Costs of a month in the currency that they were typed in. */
export interface StoredMonthlyCosts extends MonthlyCosts {
  currency: string
}

export function listFigureTargets(db: Connection): FigureTarget[] {
  return db
    .prepare<[], FigureTarget>(
      'SELECT figure, target, warn_below AS warnBelow FROM figure_targets ORDER BY figure',
    )
    .all()
}

export function writeFigureTarget(db: Connection, { figure, target, warnBelow }: FigureTarget): void {
  db.prepare('INSERT OR REPLACE INTO figure_targets VALUES (?, ?, ?)').run(figure, target, warnBelow)
}

export function deleteFigureTarget(db: Connection, figure: string): void {
  db.prepare('DELETE FROM figure_targets WHERE figure = ?').run(figure)
}

/** By month. */
export function listMonthlyCosts(db: Connection): StoredMonthlyCosts[] {
  return db
    .prepare<[], StoredMonthlyCosts>(
      `SELECT month, currency, new_minor AS newMinor, repeat_minor AS repeatMinor
       FROM monthly_costs ORDER BY month`,
    )
    .all()
}

export function writeMonthlyCosts(db: Connection, costs: StoredMonthlyCosts): void {
  const { month, currency, newMinor, repeatMinor } = costs
  db.prepare('INSERT OR REPLACE INTO monthly_costs VALUES (?, ?, ?, ?)').run(
    month,
    currency,
    newMinor,
    repeatMinor,
  )
}

export function deleteMonthlyCosts(db: Connection, month: string): void {
  db.prepare('DELETE FROM monthly_costs WHERE month = ?').run(month)
}

export function listFindingMarks(db: Connection): FindingMark[] {
  return db
    .prepare<[], FindingMark>(
      `SELECT finding_key AS "key", kind, day, until_day AS until FROM finding_marks ORDER BY finding_key`,
    )
    .all()
}

export function writeFindingMark(db: Connection, { key, kind, day, until }: FindingMark): void {
  db.prepare('INSERT OR REPLACE INTO finding_marks VALUES (?, ?, ?, ?)').run(key, kind, day, until)
}

export function deleteFindingMark(db: Connection, key: string): void {
  db.prepare('DELETE FROM finding_marks WHERE finding_key = ?').run(key)
}
