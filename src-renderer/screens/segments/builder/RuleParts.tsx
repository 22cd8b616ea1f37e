import { useTranslation } from 'react-i18next'
import type { Match, SegmentCondition, SegmentRule } from '../../../../shared/model/segment.ts'
import { AddCondition } from './AddCondition.tsx'
import classes from './Builder.module.css'
import { ConditionRow } from './ConditionRow.tsx'
import { MatchChoice } from './MatchChoice.tsx'
import { MOST_CONDITIONS, withAdded, withCondition, withMatch, withoutPlace } from './rule-edits.ts'
import { type ConditionEntry, placeKey, type RuleEntry } from './rule-entries.ts'
import type { LiveAnswer } from './use-live-answer.ts'

export interface RulePartsProps {
  rule: SegmentRule
  entries: readonly RuleEntry[]
  answer: LiveAnswer | null
  /** The row that takes the keyboard when it appears. */
  fresh: string | null
  onChange: (rule: SegmentRule, typing?: string) => void
  onFresh: (key: string) => void
}

/** Conditions and brackets, one under the other, with the word that joins them. */
export function RuleParts({ entries, ...shared }: RulePartsProps) {
  const { rule } = shared
  if (entries.length === 0) return null
  return (
    <ol className={classes.parts}>
      {entries.map((entry, index) => (
        <li key={entry.key}>
          {index > 0 && <Joined match={rule.match} />}
          {entry.kind === 'group' ? (
            <Brackets group={entry} {...shared} />
          ) : (
            <Row entry={entry} match={entries.length > 1 ? rule.match : null} {...shared} />
          )}
        </li>
      ))}
    </ol>
  )
}

type Shared = Omit<RulePartsProps, 'entries'>

function Brackets({ group, ...shared }: Shared & { group: Extract<RuleEntry, { kind: 'group' }> }) {
  const { t } = useTranslation('segments')
  const { rule, onChange, onFresh } = shared
  const { part, match, entries } = group
  const add = (condition: SegmentCondition) => {
    onChange(withAdded(rule, part, condition))
    onFresh(placeKey({ part, inner: entries.length }))
  }
  return (
    <div className={classes.group}>
      <div className={classes.groupHead}>
        {t('builder.group')}
        {entries.length > 1 && (
          <MatchChoice match={match} onChange={chosen => onChange(withMatch(rule, part, chosen))} />
        )}
      </div>
      <ol className={classes.parts}>
        {entries.map((entry, index) => (
          <li key={entry.key}>
            {index > 0 && <Joined match={match} />}
            <Row entry={entry} match={entries.length > 1 ? match : null} {...shared} />
          </li>
        ))}
      </ol>
      {entries.length < MOST_CONDITIONS && <AddCondition label={t('builder.addToGroup')} onAdd={add} />}
    </div>
  )
}

function Row({
  entry,
  match,
  rule,
  answer,
  fresh,
  onChange,
}: Shared & { entry: ConditionEntry; match: Match | null }) {
  const { place, condition } = entry
  const key = placeKey(place)
  return (
    <ConditionRow
      condition={condition}
      answer={answer}
      match={match}
      isFresh={fresh === key}
      onChange={(next, typing) =>
        onChange(withCondition(rule, place, next), typing === undefined ? undefined : `${key} ${typing}`)
      }
      onRemove={() => onChange(withoutPlace(rule, place))}
    />
  )
}

function Joined({ match }: { match: Match }) {
  const { t } = useTranslation('segments')
  return <span className={classes.joined}>{t(match === 'all' ? 'builder.and' : 'builder.or')}</span>
}
