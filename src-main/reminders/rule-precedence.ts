import type { ReminderRule } from '../../shared/model/reminder.ts'
import { DEFAULT_RULES } from './default-rules.ts'
import type { RuleOccasions } from './inbox.ts'
import type { Occasion } from './people.ts'

/** The rules that would remind of an occasion. */
export interface Reminding {
  /** Whether another rule is there for it: then the one asked for does not remind of it. */
  isTaken: boolean
  /** Their keys, that of the rule asked for first: what was done by any of them is done. */
  ruleKeys: readonly string[]
}

/**
 * Of several rules of one kind that remind of the same occasion, one does: the owner's own stands above the ready-made one,
 * and one for a segment above one for everybody; of two such, the older one. It makes no difference whether it was done by
 * then.
 * @returns tells which rules would remind of an occasion that one of them found.
 */
export function precedence(
  rules: readonly RuleOccasions[],
): (one: RuleOccasions, occasion: Occasion) => Reminding {
  const ranked = rules.toSorted((one, other) => rankOf(one) - rankOf(other))
  const byKind = Map.groupBy(ranked, ({ rule }) => rule.kind)
  const found = new Map<RuleOccasions, Set<string>>()
  const hasFound = (rule: RuleOccasions, occasion: Occasion) => {
    const names = found.get(rule) ?? new Set(rule.occasions.map(nameOf))
    found.set(rule, names)
    return names.has(nameOf(occasion))
  }
  return (one, occasion) => {
    const ofKind = byKind.get(one.rule.kind) ?? [one]
    const alike = ofKind.filter(
      other =>
        other === one ||
        (isFor(other, occasion) &&
          (isOfRule(other.rule, one.rule, occasion.key) || hasFound(other, occasion))),
    )
    const others = alike.filter(other => other !== one)
    return {
      isTaken: alike[0] !== one,
      ruleKeys: [one.ruleKey, ...others.map(({ ruleKey }) => ruleKey)],
    }
  }
}

const nameOf = ({ place, key, day }: Occasion) => `${place}|${key}|${day}`

function isFor({ isMeant }: RuleOccasions, { place }: Occasion): boolean {
  return isMeant === null || isMeant[place] === 1
}

/** The lower, the sooner; `toSorted` keeps the older one first. */
function rankOf({ ruleKey, rule }: RuleOccasions): number {
  return (DEFAULT_RULES[ruleKey] === undefined ? 0 : 2) + (rule.segment === null ? 1 : 0)
}

/** Whether a rule would remind of what another one of its kind found, by what they say alone: perhaps not at the same time. */
function isOfRule(rule: ReminderRule, found: ReminderRule, key: string): boolean {
  switch (rule.kind) {
    case 'anniversary':
      return rule.years.includes(Number(key))
    case 'milestone':
      // Whatever makes a regular customer is one by every such rule.
      return (
        rule.orders.includes(Number(key)) ||
        (found.kind === 'milestone' && !found.orders.includes(Number(key)))
      )
    case 'follow_up':
      // Goods of its own are told by what was found.
      return found.kind === 'follow_up' && rule.afterDays === found.afterDays && rule.goods === null
    default:
      return true
  }
}
