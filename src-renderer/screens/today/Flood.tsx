import { Alert, Button, Group, Text } from '@mantine/core'
import { IconClockPause } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { DueGroup } from '../../../shared/model/reminder.ts'
import { formatCount } from '../../i18n/format.ts'
import type { DueActs } from './use-due-acts.ts'

/** From so many overdue reminders on nobody wants to go through them one by one. */
const FLOOD_FROM = 50

/** After weeks away: nothing has to be made up for, and all of it can be put aside at once. */
export function Flood({ groups, acts }: { groups: readonly DueGroup[]; acts: DueActs }) {
  const { t } = useTranslation('today')
  const count = groups.reduce((sum, { total, held }) => sum + total - held, 0)
  if (count < FLOOD_FROM) return null
  const questions = groups.map(({ ruleKey }) => ({ ruleKey, pile: 'overdue' as const }))
  return (
    <Alert color="ochre" className="no-print" icon={<IconClockPause aria-hidden />} title={t('flood.title')}>
      <Group justify="space-between" gap="sm">
        <Text size="sm" maw="70ch" style={{ flex: '1 1 16rem' }}>
          {t('flood.text', { count, formatted: formatCount(count) })}
        </Text>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => acts.actOnGroups(questions, { act: 'skipped' })}
        >
          {t('flood.skip')}
        </Button>
      </Group>
    </Alert>
  )
}
