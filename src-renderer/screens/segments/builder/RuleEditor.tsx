import { ActionIcon, Button } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp, IconParentheses } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { conditionsOf, type SegmentCondition } from '../../../../shared/model/segment.ts'
import { Panel } from '../../../components/Panel.tsx'
import { AddCondition } from './AddCondition.tsx'
import classes from './Builder.module.css'
import { MatchChoice } from './MatchChoice.tsx'
import { RuleParts } from './RuleParts.tsx'
import { withAdded, withGroup, withMatch } from './rule-edits.ts'
import { placeKey, ruleEntries } from './rule-entries.ts'
import type { LiveAnswer } from './use-live-answer.ts'
import type { RuleEditing } from './use-rule-editing.ts'
import { useRuleKeys } from './use-rule-keys.ts'

/** The contract takes no more. */
const MOST_PARTS = 20

/** The rule as rows, with everything that can be changed about it. */
export function RuleEditor({ editing, answer }: { editing: RuleEditing; answer: LiveAnswer | null }) {
  const { t } = useTranslation('segments')
  const { history, change, takeBack, repeat } = editing
  const { rule } = history
  const builder = useRef<HTMLDivElement>(null)
  useRuleKeys(builder, { history, onTakeBack: takeBack, onRepeat: repeat })
  // The row that was just added takes the keyboard.
  const [fresh, setFresh] = useState<string | null>(null)
  const [isGroupWanted, setGroupWanted] = useState(false)
  const add = (condition: SegmentCondition) => {
    change(withAdded(rule, null, condition))
    setFresh(placeKey({ part: rule.parts.length, inner: null }))
  }
  const addGroup = (condition: SegmentCondition) => {
    change(withGroup(rule, condition))
    setFresh(placeKey({ part: rule.parts.length, inner: 0 }))
    setGroupWanted(false)
  }
  const isFull = rule.parts.length >= MOST_PARTS
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
        {!isFull && <AddCondition label={t('builder.add')} onAdd={add} />}
        {!isFull && conditionsOf(rule).length > 1 && !isGroupWanted && (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconParentheses size={17} aria-hidden />}
            onClick={() => setGroupWanted(true)}
          >
            {t('builder.addGroup')}
          </Button>
        )}
        {isGroupWanted && (
          <div className={classes.group}>
            <span className={classes.groupHead}>{t('builder.group')}</span>
            <AddCondition label={t('builder.addFirstOfGroup')} onAdd={addGroup} autoFocus />
          </div>
        )}
      </div>
    </Panel>
  )
}

function HistoryButtons({
  history: { past, future },
  onTakeBack,
  onRepeat,
}: Pick<RuleEditing, 'history'> & { onTakeBack: () => void; onRepeat: () => void }) {
  const { t } = useTranslation('segments')
  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        disabled={past.length === 0}
        aria-label={t('builder.undo')}
        aria-keyshortcuts="Control+Z"
        onClick={onTakeBack}
      >
        <IconArrowBackUp size={19} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        disabled={future.length === 0}
        aria-label={t('builder.redo')}
        aria-keyshortcuts="Control+Y"
        onClick={onRepeat}
      >
        <IconArrowForwardUp size={19} aria-hidden />
      </ActionIcon>
    </>
  )
}
