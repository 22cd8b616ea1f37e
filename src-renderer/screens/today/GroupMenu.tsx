import { ActionIcon, Menu } from '@mantine/core'
import {
  IconCheck,
  IconClock,
  IconDots,
  IconPlayerSkipForward,
  IconSettings,
  IconUsers,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addDays } from '../../../shared/calendar.ts'
import type { DueGroup, DueQuestion } from '../../../shared/model/reminder.ts'
import { filterAddress } from '../customers/customer-view.ts'
import { dueAudience, ruleAddress } from './today-address.ts'
import type { DueActs } from './use-due-acts.ts'

const WEEK = 7

export interface GroupMenuProps {
  name: string
  question: DueQuestion
  group: Pick<DueGroup, 'total' | 'held'>
  asOf: string
  acts: DueActs
}

/** What can be done with a whole group at once. */
export function GroupMenu({ name, question, group, asOf, acts }: GroupMenuProps) {
  const { t } = useTranslation('today')
  const until = addDays(asOf, WEEK)
  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false} shadow="md" width={270}>
      <Menu.Target>
        <ActionIcon size="lg" variant="subtle" color="gray" aria-label={t('group.actions', { name })}>
          <IconDots size={19} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          component={Link}
          to={filterAddress(dueAudience(question))}
          leftSection={<IconUsers size={16} aria-hidden />}
        >
          {t('group.customers')}
        </Menu.Item>
        <Menu.Item
          component={Link}
          to={ruleAddress(question.ruleKey)}
          leftSection={<IconSettings size={16} aria-hidden />}
        >
          {t('group.rule')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{group.held > 0 ? t('group.heldNote') : t('group.wholeGroup')}</Menu.Label>
        <Menu.Item
          leftSection={<IconCheck size={16} aria-hidden />}
          onClick={() => acts.actOnGroups([question], { act: 'done' })}
        >
          {t('group.doneAll')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconPlayerSkipForward size={16} aria-hidden />}
          onClick={() => acts.actOnGroups([question], { act: 'skipped' })}
        >
          {t('group.skipAll')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconClock size={16} aria-hidden />}
          onClick={() => acts.actOnGroups([question], { act: 'snoozed', until })}
        >
          {t('group.laterAll')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
