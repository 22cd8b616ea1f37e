import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from '../../../components/Panel.tsx'
import { AddToRule } from './AddToRule.tsx'
import classes from './Builder.module.css'
import { HistoryButtons } from './HistoryButtons.tsx'
import { MatchChoice } from './MatchChoice.tsx'
import { RuleParts } from './RuleParts.tsx'
import { withMatch } from './rule-edits.ts'
import { ruleEntries } from './rule-entries.ts'
import type { LiveAnswer } from './use-live-answer.ts'
import type { RuleEditing } from './use-rule-editing.ts'
import { useRuleKeys } from './use-rule-keys.ts'

/** The rule as rows, with everything that can be changed about it. */
export function RuleEditor({ editing, answer }: { editing: RuleEditing; answer: LiveAnswer | null }) {
  const { t } = useTranslation('segments')
  const { history, change, takeBack, repeat } = editing
  const { rule } = history
  const builder = useRef<HTMLDivElement>(null)
  useRuleKeys(builder, { history, onTakeBack: takeBack, onRepeat: repeat })
  // The row that was just added takes the keyboard.
  const [fresh, setFresh] = useState<string | null>(null)
  return (
    <Panel
      title={t('builder.rule')}
      actions={<HistoryButtons history={history} onTakeBack={takeBack} onRepeat={repeat} />}
    >
      <div className={classes.rule} ref={builder}>
        {rule.parts.length === 0 && <p className={classes.quiet}>{t('builder.everybody')}</p>}
        {rule.parts.length > 1 && (
          <MatchChoice match={rule.match} onChange={match => change(withMatch(rule, null, match))} />
        )}
        <RuleParts
          rule={rule}
          entries={ruleEntries(rule)}
          answer={answer}
          fresh={fresh}
          onChange={change}
          onFresh={setFresh}
        />
        <AddToRule rule={rule} onChange={change} onFresh={setFresh} />
      </div>
    </Panel>
  )
}
