import { ActionIcon, Button, Menu, Switch } from '@mantine/core'
import { IconCopy, IconDots, IconRestore, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { NamedReminderRule } from '../../../../shared/model/reminder.ts'
import { useSegmentText } from '../../segments/use-segment-text.ts'
import { ruleNameText } from '../rule-name.ts'
import { ExcludedPeople } from './ExcludedPeople.tsx'
import { RuleResultLine } from './RuleResultLine.tsx'
import classes from './Rules.module.css'
import { ruleDetails } from './rule-words.ts'
import { useRuleChanges } from './use-rule-changes.ts'

/** A rule: whether it is on, what it does, how it is set, and what can be done with it. */
export function RuleEntry({ named, onEdit }: { named: NamedReminderRule; onEdit: () => void }) {
  const { t } = useTranslation(['today', 'common'])
  const changes = useRuleChanges()
  const { rule } = named
  const segmentText = useSegmentText(rule.segment ?? undefined)
  const name = ruleNameText(named, t)
  return (
    <li className={classes.rule} data-off={!rule.isOn || undefined}>
      <Switch
        checked={rule.isOn}
        aria-label={t('today:rules.on', { name })}
        onChange={event => void changes.switchTo(named, event.currentTarget.checked)}
      />
      <div className={classes.words}>
        <span className={classes.name}>
          {name}
          {named.isChanged && named.name === null && (
            <span className={classes.changed}> · {t('today:rules.changed')}</span>
          )}
        </span>
        <span>{t(`today:what.${rule.kind}`)}</span>
        <span className={classes.quiet}>{ruleDetails(rule, segmentText, t).join(' · ')}</span>
        <RuleResultLine ruleKey={named.key} />
        <span>
          <ExcludedPeople ruleKey={named.key} name={name} />
        </span>
      </div>
      <div className={classes.actions}>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('today:rules.editRule', { name })}
          onClick={onEdit}
        >
          {t('today:rules.edit')}
        </Button>
        <RuleMenu named={named} name={name} changes={changes} />
      </div>
    </li>
  )
}

interface RuleMenuProps {
  named: NamedReminderRule
  name: string
  changes: ReturnType<typeof useRuleChanges>
}

function RuleMenu({ named, name, changes }: RuleMenuProps) {
  const { t } = useTranslation('today')
  const isOwn = named.name !== null
  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false} withinPortal={false} shadow="md">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t('rules.menu', { name })}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconCopy size={16} aria-hidden />}
          onClick={() => void changes.duplicate(named)}
        >
          {t('rules.duplicate')}
        </Menu.Item>
        {isOwn ? (
          <Menu.Item
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={() => void changes.remove(named)}
          >
            {t('rules.remove')}
          </Menu.Item>
        ) : (
          <Menu.Item
            disabled={!named.isChanged}
            leftSection={<IconRestore size={16} aria-hidden />}
            onClick={() => void changes.reset(named)}
          >
            {t('rules.reset')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
