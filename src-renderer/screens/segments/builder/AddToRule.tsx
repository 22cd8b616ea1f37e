import { Button } from '@mantine/core'
import { IconParentheses } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { conditionsOf, type SegmentCondition, type SegmentRule } from '../../../../shared/model/segment.ts'
import { AddCondition } from './AddCondition.tsx'
import classes from './Builder.module.css'
import { MOST_CONDITIONS, withAdded, withGroup } from './rule-edits.ts'
import { placeKey } from './rule-entries.ts'

export interface AddToRuleProps {
  rule: SegmentRule
  onChange: (rule: SegmentRule) => void
  /** Is told the name of the place that the new row has. */
  onFresh: (key: string) => void
}

/** Where a further condition is chosen; from two conditions on brackets can be set, too. */
export function AddToRule({ rule, onChange, onFresh }: AddToRuleProps) {
  const { t } = useTranslation('segments')
  const [isGroupWanted, setGroupWanted] = useState(false)
  const part = rule.parts.length
  if (part >= MOST_CONDITIONS) return null
  const add = (condition: SegmentCondition) => {
    onChange(withAdded(rule, null, condition))
    onFresh(placeKey({ part, inner: null }))
  }
  const addGroup = (condition: SegmentCondition) => {
    onChange(withGroup(rule, condition))
    onFresh(placeKey({ part, inner: 0 }))
    setGroupWanted(false)
  }
  return (
    <>
      {isGroupWanted && (
        <div className={classes.group}>
          <span className={classes.groupHead}>{t('builder.group')}</span>
          <AddCondition label={t('builder.addFirstOfGroup')} onAdd={addGroup} autoFocus />
        </div>
      )}
      <AddCondition label={t('builder.add')} onAdd={add} />
      {conditionsOf(rule).length > 1 && !isGroupWanted && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconParentheses size={17} aria-hidden />}
          onClick={() => setGroupWanted(true)}
        >
          {t('builder.addGroup')}
        </Button>
      )}
    </>
  )
}
