import { useTranslation } from 'react-i18next'
import type { CustomerFilter } from '../../../shared/model/customer.ts'
import { formatCount, formatDay, formatList, formatMoney } from '../../i18n/format.ts'
import { useFieldConditionText } from '../fields/use-field-condition-text.ts'
import { useSegmentText } from '../segments/use-segment-text.ts'
import { useRules } from '../today/use-rules.ts'
import { useMembersText } from './use-members-text.ts'

export interface ConditionText {
  name: keyof CustomerFilter
  text: string
  /** Tells conditions on several of the owner's own fields apart. */
  fieldId?: number
}

/** Puts the conditions of a filter into words, one text per condition. */
export function useConditionTexts(filter: CustomerFilter): ConditionText[] {
  const { t } = useTranslation(['customers', 'common', 'quality', 'today'])
  const texts: ConditionText[] = []
  const fieldText = useFieldConditionText()
  const behind = useMembersText(filter.behind)
  const segment = useSegmentText(filter.segment)
  const { ruleName } = useRules()
  const add = (name: keyof CustomerFilter, text: string) => texts.push({ name, text })
  const atLeast = (name: string, value: string) => t('customers:filter.atLeast', { name, value })
  const atMost = (name: string, value: string) => t('customers:filter.atMost', { name, value })
  const orders = t('customers:filter.orders')
  const value = t('customers:filter.value')
  const lastOrder = t('customers:filter.lastOrder')
  const permitted = (name: string, allowed: boolean) =>
    t('customers:filter.is', {
      name,
      value: t(allowed ? 'customers:filter.allowed' : 'customers:filter.denied'),
    })

  if (filter.query !== undefined) add('query', t('customers:filter.search', { text: filter.query }))
  if (behind !== null) add('behind', behind)
  if (segment !== null) add('segment', segment)
  if (filter.due !== undefined) {
    const { ruleKey, pile } = filter.due
    add(
      'due',
      ruleKey === undefined
        ? t('today:conditionPile', { pile: t(`today:pileIn.${pile}`) })
        : t('today:condition', { name: ruleName(ruleKey), pile: t(`today:pileIn.${pile}`) }),
    )
  }
  if (filter.platforms !== undefined) {
    const names = formatList(filter.platforms.map(platform => t(`common:platform.${platform}`)))
    add('platforms', t('customers:filter.is', { name: t('customers:filter.platforms'), value: names }))
  }
  if (filter.minOrders !== undefined) add('minOrders', atLeast(orders, formatCount(filter.minOrders)))
  if (filter.maxOrders !== undefined) add('maxOrders', atMost(orders, formatCount(filter.maxOrders)))
  if (filter.minValueMinor !== undefined)
    add('minValueMinor', atLeast(value, formatMoney(filter.minValueMinor, null)))
  if (filter.maxValueMinor !== undefined)
    add('maxValueMinor', atMost(value, formatMoney(filter.maxValueMinor, null)))
  if (filter.lastOrderFrom !== undefined)
    add('lastOrderFrom', atLeast(lastOrder, formatDay(filter.lastOrderFrom)))
  if (filter.lastOrderTo !== undefined) add('lastOrderTo', atMost(lastOrder, formatDay(filter.lastOrderTo)))
  if (filter.emailAllowed !== undefined)
    add('emailAllowed', permitted(t('customers:filter.email'), filter.emailAllowed))
  if (filter.postAllowed !== undefined)
    add('postAllowed', permitted(t('customers:filter.post'), filter.postAllowed))
  if (filter.gap !== undefined)
    add('gap', t('customers:filter.gapIs', { name: t(`quality:gap.${filter.gap}`) }))
  if (filter.fields !== undefined)
    for (const condition of filter.fields)
      texts.push({ name: 'fields', text: fieldText(condition), fieldId: condition.fieldId })
  if (filter.flagged !== undefined) {
    const value = t(filter.flagged ? 'customers:filter.flaggedOnly' : 'customers:filter.flaggedNot')
    add('flagged', t('customers:filter.is', { name: t('customers:filter.flagged'), value }))
  }
  if (filter.ids !== undefined) add('ids', t('customers:filter.ids', { count: filter.ids.length }))
  return texts
}
