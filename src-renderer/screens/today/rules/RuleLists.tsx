import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { NamedReminderRule } from '../../../../shared/model/reminder.ts'
import { Computing } from '../../../components/Computing.tsx'
import { LoadFailure } from '../../../components/LoadFailure.tsx'
import { Panel } from '../../../components/Panel.tsx'
import { useRules } from '../use-rules.ts'
import { RuleDialog } from './RuleDialog.tsx'
import { RuleEntry } from './RuleEntry.tsx'
import classes from './Rules.module.css'

/** The rules that come with the program, and the owner's own. */
export function RuleLists() {
  const { t } = useTranslation('today')
  const { query, rules } = useRules()
  // `new` for one that there is not yet.
  const [chosen, setEdited] = useState<NamedReminderRule | 'new' | null>(null)
  const [parameters, setParameters] = useSearchParams()
  // Another screen may lead here to a rule.
  const edited = chosen ?? rules.find(({ key }) => key === parameters.get('rule')) ?? null
  const close = () => {
    setEdited(null)
    if (parameters.has('rule')) setParameters({}, { replace: true })
  }
  if (query.isError) return <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
  if (query.data === undefined) return <Computing />
  const own = rules.filter(({ name }) => name !== null)
  const list = (label: string, entries: readonly NamedReminderRule[]) => (
    <ul className={classes.list} aria-label={label}>
      {entries.map(named => (
        <RuleEntry key={named.key} named={named} onEdit={() => setEdited(named)} />
      ))}
    </ul>
  )
  return (
    <>
      <Panel title={t('rules.readyMade')} description={t('rules.exclusive')}>
        {list(
          t('rules.readyMade'),
          rules.filter(({ name }) => name === null),
        )}
      </Panel>
      <Panel
        title={t('rules.own')}
        description={t('rules.ownText')}
        actions={
          <Button
            variant="default"
            leftSection={<IconPlus size={17} aria-hidden />}
            onClick={() => setEdited('new')}
          >
            {t('rules.add')}
          </Button>
        }
      >
        {own.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('rules.ownNone')}
          </Text>
        ) : (
          list(t('rules.own'), own)
        )}
      </Panel>
      {edited !== null && <RuleDialog named={edited === 'new' ? null : edited} onClose={close} />}
    </>
  )
}
