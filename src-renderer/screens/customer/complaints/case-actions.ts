import type { ComplaintCase, ComplaintNote } from '../../../../shared/model/complaint-case.ts'
import { api, queryClient } from '../../../app/client.ts'
import { notifyFailure, notifyUndoable } from '../../../app/notify.tsx'
import { i18next } from '../../../i18n/index.ts'

const refresh = () => queryClient.invalidateQueries()

/** Does something, offers to take it back, and reads everything anew: a case changes who may be written to. */
function undoably(act: Promise<unknown>, message: string, undo: () => Promise<unknown>): Promise<void> {
  return act.then(() => notifyUndoable(message, () => undo().then(refresh))).then(refresh)
}

/** Opens a case. */
export function openCase(input: Parameters<typeof api.cases.open>[0]): Promise<void> {
  return api.cases.open(input).then(({ caseId }) => {
    notifyUndoable(i18next.t('contacts:complaints.opened'), () =>
      api.cases.setRemoved({ caseId, removed: true }).then(refresh),
    )
    return refresh()
  })
}

/** Closes a case with how it ended. */
export function closeCase(caseId: number, outcome: string, day: string): Promise<void> {
  return undoably(api.cases.close({ caseId, outcome, day }), i18next.t('contacts:complaints.done'), () =>
    api.cases.reopen({ caseId }),
  )
}

/** Opens a closed case again. */
export function reopenCase({ id: caseId, outcome, closedDay }: ComplaintCase): void {
  const closeAgain = () =>
    api.cases.close({ caseId, outcome: outcome ?? '', ...(closedDay !== null && { day: closedDay }) })
  undoably(api.cases.reopen({ caseId }), i18next.t('contacts:complaints.reopened'), closeAgain).catch(
    notifyFailure,
  )
}

/** Takes a case out of sight that should never have been opened. */
export function removeCase(caseId: number): void {
  undoably(api.cases.setRemoved({ caseId, removed: true }), i18next.t('contacts:complaints.removed'), () =>
    api.cases.setRemoved({ caseId, removed: false }),
  ).catch(notifyFailure)
}

/** Removes a note of a case. */
export function removeCaseNote(caseId: number, { id: noteId, text, day }: ComplaintNote): void {
  undoably(api.cases.removeNote({ noteId }), i18next.t('contacts:complaints.noteRemoved'), () =>
    api.cases.addNote({ caseId, text, day }),
  ).catch(notifyFailure)
}

/** Notes something in a case. */
export function addCaseNote(caseId: number, text: string): Promise<void> {
  return api.cases.addNote({ caseId, text }).then(refresh)
}
