import type { FigureRules, FigureRulesChange } from '../../shared/model/figure-rules.ts'
import { api } from '../app/client.ts'
import { notifyFailure, notifyUndoable } from '../app/notify.tsx'

/** Changes the owner's rules; can be undone from the notification. What is shown follows from the change itself. */
export function changeRules(change: FigureRulesChange, message: string): void {
  api.figures
    .changeRules({ change })
    .then(({ before }) =>
      notifyUndoable(message, () => api.figures.changeRules({ change: sameRules(before, change) })),
    )
    .catch(notifyFailure)
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
