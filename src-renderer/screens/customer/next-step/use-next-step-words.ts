import { useTranslation } from 'react-i18next'
import {
  answerBy,
  type NextAction,
  PERSON_REMINDERS,
  type ReminderKind,
} from '../../../../shared/model/reminder.ts'
import { formatCount, formatDay, formatList } from '../../../i18n/format.ts'
import { DUE_NAMESPACES, type DueWords, whyText } from '../../today/due-words.ts'

/** What is best done, in a few words (null for nothing), and the sentence that says why. */
export interface NextStepWords {
  what: string | null
  why: string
}

/** The words of the next step, seen from a day. */
export function useNextStepWords(next: NextAction, asOf: string): NextStepWords {
  const { t } = useTranslation(DUE_NAMESPACES)
  switch (next.kind) {
    case 'reminder': {
      const ways = formatList(next.item.channels.map(channel => t(`common:channel.${channel}`)))
      const allowed = t('today:person.allowed', { ways })
      return { what: deedText(next.item.kind, t), why: `${whyText(next.item, asOf, t)} ${allowed}.` }
    }
    case 'wait': {
      const { kind, heldUntil } = next.item
      const day = formatDay(heldUntil ?? asOf)
      const deed = deedText(kind, t)
      return { what: null, why: deed === null ? '' : t('customers:next.wait', { day, deed }) }
    }
    case 'answer_request':
      return {
        what: t('customers:next.deed.answer_request'),
        why: t('today:shop.data_requestText', {
          day: formatDay(next.requestedDay),
          until: formatDay(answerBy(next.requestedDay)),
        }),
      }
    case 'settle_case': {
      const { openedDay, subject } = next.complaint
      return {
        what: t('customers:next.deed.settle_case'),
        why: t('customers:next.why.settle_case', { day: formatDay(openedDay), subject }),
      }
    }
    case 'ask_consent':
      return {
        what: t('customers:next.deed.ask_consent'),
        why: t('customers:next.why.ask_consent', { orders: formatCount(next.orders) }),
      }
    case 'confirm_address':
      return {
        what: t('customers:next.deed.confirm_address'),
        why: t('customers:next.why.confirm_address', { day: formatDay(next.confirmedDay) }),
      }
    case 'none':
      return { what: null, why: t('customers:next.none') }
  }
}

/** What one does about a reminder of a person. */
function deedText(kind: ReminderKind, t: DueWords): string | null {
  const ofPerson = PERSON_REMINDERS.find(one => one === kind)
  return ofPerson === undefined ? null : t(`customers:next.deed.${ofPerson}`)
}
