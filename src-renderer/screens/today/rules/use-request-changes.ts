import { useTranslation } from 'react-i18next'
import type { DataRequest } from '../../../../shared/model/reminder.ts'
import { api } from '../../../app/client.ts'
import { notifyFailure, notifyUndoable } from '../../../app/notify.tsx'
import { refreshDue } from '../use-due-acts.ts'

export interface RequestChanges {
  answer: (id: number, before: string | null, answeredDay: string | null) => void
  remove: (request: DataRequest) => void
}

/** Notes at once that a request was answered, or that there is none, and offers to take it back. */
export function useRequestChanges(): RequestChanges {
  const { t } = useTranslation('today')
  const perform = (work: Promise<unknown>, message: string, undo: () => Promise<unknown>) => {
    work
      .then(() => notifyUndoable(message, () => undo().then(refreshDue)))
      .then(refreshDue)
      .catch(notifyFailure)
  }
  return {
    answer: (id, before, answeredDay) =>
      perform(
        api.reminders.answerRequest({ id, answeredDay }),
        t(answeredDay === null ? 'requests.told.reopened' : 'requests.told.answered'),
        () => api.reminders.answerRequest({ id, answeredDay: before }),
      ),
    remove: request =>
      perform(api.reminders.removeRequest({ id: request.id }), t('requests.told.removed'), () =>
        noteAgain(request),
      ),
  }
}

async function noteAgain({ customerId, kind, receivedDay, note, answeredDay }: DataRequest): Promise<void> {
  const { id } = await api.reminders.addRequest({ customerId, kind, receivedDay, note })
  if (answeredDay !== null) await api.reminders.answerRequest({ id, answeredDay })
}
