import { useTranslation } from 'react-i18next'
import type { CustomerCard } from '../../../../shared/model/customer.ts'
import type { DueItem, ReminderRule } from '../../../../shared/model/reminder.ts'
import type { Language } from '../../../i18n/index.ts'
import { newestFirst } from '../../customer/OrderHistory.tsx'
import { isAdvertising } from '../rule-name.ts'
import { type DraftFields, fillDraft } from './fill-draft.ts'

/** What one might write. */
export interface DraftText {
  subject: string
  text: string
}

/** What a text is for, to whom, and how. */
export interface DraftSubject {
  item: DueItem
  rule: ReminderRule
  card: CustomerCard
  /** Whether it may go by e-mail. */
  isMailAllowed: boolean
}

/** The owner's own text, or the one that comes with the program, with what is known of the person. */
export function useDraftText(
  { item, rule, card, isMailAllowed }: DraftSubject,
  language: Language,
): DraftText {
  const { i18n } = useTranslation('today')
  const t = i18n.getFixedT(language, 'today')
  const kind = rule.kind === 'follow_up' && rule.isAboutOrder ? 'follow_up_order' : rule.kind
  const filled = fillDraft(rule.draft ?? t(`draft.texts.${kind}`), fieldsOf(card, rule, item.products))
  // § 7(3) UWG: in each single e-mail, but not on a card.
  const needsNotice = isAdvertising(rule) && isMailAllowed
  return {
    subject: t(`draft.subjects.${kind}`),
    text: needsNotice ? `${filled}\n\n${t('draft.noticeText')}` : filled,
  }
}

function fieldsOf(card: CustomerCard, rule: ReminderRule, products: readonly string[]): DraftFields {
  const { firstName, lastName } = card.displayed
  const last = newestFirst(card).find(({ status }) => status !== 'cancelled')
  const goods = last?.items.find(({ isGoods }) => isGoods)
  return {
    firstName,
    lastName,
    lastProduct: goods?.name ?? null,
    awaitedProduct: products.length > 0 ? products.join(', ') : null,
    voucher: 'voucher' in rule ? rule.voucher : null,
  }
}
