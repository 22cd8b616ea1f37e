import { useTranslation } from 'react-i18next'
import type { DataRequest } from '../../../../shared/model/reminder.ts'
import { api } from '../../../app/client.ts'
import { notifyFailure } from '../../../app/notify.tsx'
import { changeUndoably, type UndoableChange } from '../../../app/undoable.ts'
import { DUE_READS } from '../use-due-acts.ts'

export interface RequestChanges {
  answer: (id: number, before: string | null, answeredDay: string | null) => void
  remove: (request: DataRequest) => void
}

/** Notes at once that a request was answered, or that there is none, and offers to take it back. */
export function useRequestChanges(): RequestChanges {
  const { t } = useTranslation('today')
  const perform = (change: UndoableChange<unknown>) => {
    changeUndoably({ ...change, reads: DUE_READS }).catch(notifyFailure)
  }
  return {
    answer: (id, before, answeredDay) =>
      perform({
        make: () => api.reminders.answerRequest({ id, answeredDay }),
        message: t(answeredDay === null ? 'requests.told.reopened' : 'requests.told.answered'),
        takeBack: () => api.reminders.answerRequest({ id, answeredDay: before }),
      }),
    remove: request =>
      perform({
        make: () => api.reminders.removeRequest({ id: request.id }),
        message: t('requests.told.removed'),
        takeBack: () => noteAgain(request),
      }),
  }
}

async function noteAgain({ customerId, kind, receivedDay, note, answeredDay }: DataRequest): Promise<void> {
  const { id } = await api.reminders.addRequest({ customerId, kind, receivedDay, note })
  if (answeredDay !== null) await api.reminders.answerRequest({ id, answeredDay })
}
