import {
  isGroup,
  type Match,
  type SegmentCondition,
  type SegmentGroup,
  type SegmentRule,
} from '../../../../shared/model/segment.ts'
import { conditionClause } from './condition-clause.ts'
import type { SegmentWords } from './segment-words.ts'

/** A whole rule as one sentence: "Kunden, die Stammkunden sind und (die in Köln wohnen oder die Firmen sind)." */
export function segmentSentence(rule: SegmentRule, words: SegmentWords): string {
  if (rule.parts.length === 0) return words.t('segments:sentence.everybody')
  return words.t('segments:sentence.whole', { clauses: ruleClauses(rule, words) })
}

/** Quotation marks within others, by those that stand alone. */
const INNER_MARKS: Readonly<Record<string, string>> = { '„': '‚', '“': '‘', '”': '’' }

/** Whom one condition means, without the end of a sentence, to be quoted in another one. */
export function quotedCondition(condition: SegmentCondition, words: SegmentWords): string {
  const text = words.t('segments:sentence.quoted', { clauses: conditionClause(condition, words) })
  return text.replaceAll(/[„“”]/g, mark => INNER_MARKS[mark] ?? mark)
}

function ruleClauses({ match, parts }: SegmentRule, words: SegmentWords): string {
  const isAlone = parts.length === 1
  const clauses = parts.map(part =>
    isGroup(part) ? groupClauses(part, isAlone, words) : conditionClause(part, words),
  )
  return strungTogether(clauses, match, words)
}

/** Brackets are only needed where something else stands beside them. */
function groupClauses({ match, conditions }: SegmentGroup, isAlone: boolean, words: SegmentWords): string {
  const clauses = strungTogether(
    conditions.map(condition => conditionClause(condition, words)),
    match,
    words,
  )
  return isAlone || conditions.length === 1 ? clauses : words.t('segments:sentence.brackets', { clauses })
}

function strungTogether(clauses: readonly string[], match: Match, { t }: SegmentWords): string {
  const last = clauses.at(-1) ?? ''
  if (clauses.length < 2) return last
  const word = t(match === 'all' ? 'segments:sentence.and' : 'segments:sentence.or')
  return `${clauses.slice(0, -1).join(', ')} ${word} ${last}`
}
