import type { FigureRules, FigureRulesChange } from '../../shared/model/figure-rules.ts'
import { api } from '../app/client.ts'
import { notifyFailure } from '../app/notify.tsx'
import { changeUndoably } from '../app/undoable.ts'

/** Changes the owner's rules; can be undone from the notification. */
export function changeRules(change: FigureRulesChange, message: string): void {
  changeUndoably({
    make: () => api.figures.changeRules({ change }),
    message,
    takeBack: ({ before }) => api.figures.changeRules({ change: sameRules(before, change) }),
    reads: [],
  }).catch(notifyFailure)
}

/** Only those rules that were changed, as they were: what else was changed meanwhile stays. */
function sameRules(before: FigureRules, change: FigureRulesChange): FigureRulesChange {
  const { stateLimits, regular, abc, margin } = change
  return {
    ...(stateLimits !== undefined && { stateLimits: before.stateLimits }),
    ...(regular !== undefined && { regular: before.regular }),
    ...(abc !== undefined && { abc: before.abc }),
    ...(margin !== undefined && { margin: before.margin }),
  }
}
