import type { TFunction } from 'i18next'
import type { ReminderRule } from '../../../../shared/model/reminder.ts'
import type { BoughtGoods } from '../../../../shared/model/segment.ts'
import { formatCount, formatList } from '../../../i18n/format.ts'
import { isAdvertising } from '../rule-name.ts'

type RuleWords = TFunction<['today', 'common']>

/**
 * What is set in a rule, in short phrases: when, for whom, in which ways, and what only its kind has.
 * @param segmentName whom it is for; null for everybody.
 */
export function ruleDetails(rule: ReminderRule, segmentName: string | null, t: RuleWords): string[] {
  return [
    ...kindDetails(rule, t),
    t('today:rules.detail.days', { lead: leadText(rule, t), keep: keepText(rule, t) }),
    rule.channels.map(channel => t(`common:channel.${channel}`)).join(' › '),
    t(isAdvertising(rule) ? 'today:rules.detail.advertising' : 'today:rules.detail.noAdvertising'),
    segmentName ?? t('today:rules.detail.everybody'),
    ...(rule.draft === null ? [] : [t('today:rules.detail.ownText')]),
  ]
}

function leadText({ leadDays }: ReminderRule, t: RuleWords): string {
  if (leadDays === 0) return t('today:rules.detail.onDay')
  return t('today:rules.detail.lead', { count: leadDays, formatted: formatCount(leadDays) })
}

function keepText({ keepDays }: ReminderRule, t: RuleWords): string {
  if (keepDays === 0) return t('today:rules.detail.untilDay')
  return t('today:rules.detail.keep', { count: keepDays, formatted: formatCount(keepDays) })
}

function kindDetails(rule: ReminderRule, t: RuleWords): string[] {
  return [...occasionDetails(rule, t), ...voucherDetails(rule, t)]
}

function occasionDetails(rule: ReminderRule, t: RuleWords): string[] {
  switch (rule.kind) {
    case 'anniversary':
      // "nach 1 Jahr": of several, the last one decides about the word.
      return [t('today:rules.detail.years', { count: rule.years.at(-1) ?? 1, list: numbers(rule.years) })]
    case 'milestone':
      return rule.orders.length === 0
        ? []
        : [t('today:rules.detail.orders', { list: ordinals(rule.orders, t) })]
    case 'follow_up': {
      const { afterDays, goods } = rule
      const after = t('today:rules.detail.afterDays', { count: afterDays, formatted: formatCount(afterDays) })
      if (goods === null) return [after]
      return [after, t('today:rules.detail.goods', { list: formatList(goodsNames(goods)) })]
    }
    case 'birthday':
    case 'second_purchase':
    case 'reorder':
    case 'anticyclic':
    case 'overdue':
    case 'recovery':
    case 'back_in_stock':
      return []
  }
}

function voucherDetails(rule: ReminderRule, t: RuleWords): string[] {
  if (!('voucher' in rule) || rule.voucher === null) return []
  return [t('today:rules.detail.voucher', { voucher: rule.voucher })]
}

function numbers(values: readonly number[]): string {
  return formatList(values.map(formatCount))
}

function ordinals(values: readonly number[], t: RuleWords): string {
  return formatList(values.map(value => t('today:rules.detail.ordinal', { number: formatCount(value) })))
}

function goodsNames(goods: BoughtGoods): string[] {
  return goods.kind === 'categories' ? goods.categories : goods.products.map(({ name }) => name)
}

/** "1, 2, 5, 10" */
export function writtenNumbers(values: readonly number[]): string {
  return values.join(', ')
}

/**
 * Reads whole numbers with commas between them, each once and in ascending order.
 * @returns null where something else stands there, or a number that is not within the limits.
 */
export function typedNumbers(text: string, least: number, most: number): number[] | null {
  const parts = text.split(/[,;\s]+/).filter(part => part !== '')
  if (!parts.every(part => /^\d{1,3}$/.test(part))) return null
  const values = [...new Set(parts.map(Number))].toSorted((one, other) => one - other)
  return values.every(value => value >= least && value <= most) ? values : null
}
