import type { ComplaintCase, ComplaintNote } from '../../../../shared/model/complaint-case.ts'
import { api, queryClient } from '../../../app/client.ts'
import { notifyFailure } from '../../../app/notify.tsx'
import { changeUndoably } from '../../../app/undoable.ts'
import { i18next } from '../../../i18n/index.ts'

/** Opens a case. */
export function openCase(input: Parameters<typeof api.cases.open>[0]): Promise<unknown> {
  return changeUndoably({
    make: () => api.cases.open(input),
    message: i18next.t('contacts:complaints.opened'),
    takeBack: ({ caseId }) => api.cases.setRemoved({ caseId, removed: true }),
  })
}

/** Closes a case with how it ended. */
export function closeCase(caseId: number, outcome: string, day: string): Promise<unknown> {
  return changeUndoably({
    make: () => api.cases.close({ caseId, outcome, day }),
    message: i18next.t('contacts:complaints.done'),
    takeBack: () => api.cases.reopen({ caseId }),
  })
}

/** Opens a closed case again. */
export function reopenCase({ id: caseId, outcome, closedDay }: ComplaintCase): void {
  changeUndoably({
    make: () => api.cases.reopen({ caseId }),
    message: i18next.t('contacts:complaints.reopened'),
    takeBack: () =>
      api.cases.close({ caseId, outcome: outcome ?? '', ...(closedDay !== null && { day: closedDay }) }),
  }).catch(notifyFailure)
}

/** Takes a case out of sight that should never have been opened. */
export function removeCase(caseId: number): void {
  changeUndoably({
    make: () => api.cases.setRemoved({ caseId, removed: true }),
    message: i18next.t('contacts:complaints.removed'),
    takeBack: () => api.cases.setRemoved({ caseId, removed: false }),
  }).catch(notifyFailure)
}

/** Removes a note of a case. */
export function removeCaseNote(caseId: number, { id: noteId, text, day }: ComplaintNote): void {
  changeUndoably({
    make: () => api.cases.removeNote({ noteId }),
    message: i18next.t('contacts:complaints.noteRemoved'),
    takeBack: () => api.cases.addNote({ caseId, text, day }),
  }).catch(notifyFailure)
}

/** Notes something in a case. */
export function addCaseNote(caseId: number, text: string): Promise<void> {
  return api.cases.addNote({ caseId, text }).then(() => queryClient.invalidateQueries())
}
