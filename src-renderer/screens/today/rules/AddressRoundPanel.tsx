import { Switch } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { AddressRoundRule } from '../../../../shared/model/reminder.ts'
import { api, orpc } from '../../../app/client.ts'
import { notifyFailure } from '../../../app/notify.tsx'
import { changeUndoably } from '../../../app/undoable.ts'
import { LoadFailure } from '../../../components/LoadFailure.tsx'
import { Panel } from '../../../components/Panel.tsx'
import { RuleNumber } from '../../../figures/RuleNumber.tsx'
import { formatDay } from '../../../i18n/format.ts'
import { DUE_READS } from '../use-due-acts.ts'
import classes from './Rules.module.css'

/** How often one is reminded of having addresses checked: a rule of the shop, not of people. */
export function AddressRoundPanel() {
  const { t } = useTranslation('today')
  const query = useQuery(orpc.reminderRules.addressRound.queryOptions())
  const change = useChangeRound()
  if (query.isError) return <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
  if (query.data === undefined) return null
  const { rule, lastDay, nextDay } = query.data
  const days = [
    lastDay === null ? t('addressRound.never') : t('addressRound.last', { day: formatDay(lastDay) }),
    ...(nextDay === null
      ? []
      : [t(lastDay === null ? 'addressRound.first' : 'addressRound.next', { day: formatDay(nextDay) })]),
  ]
  return (
    <Panel title={t('addressRound.title')} description={t('addressRound.text')}>
      <Switch
        label={t('addressRound.on')}
        checked={rule.isOn}
        onChange={event => change({ ...rule, isOn: event.currentTarget.checked })}
      />
      <div className={classes.numbers}>
        <RuleNumber
          key={`months ${rule.months}`}
          label={t('addressRound.months')}
          value={rule.months}
          min={1}
          max={60}
          suffix={t('addressRound.unit', { count: rule.months })}
          onChange={months => change({ ...rule, months: months ?? rule.months })}
        />
      </div>
      <p className={classes.quiet} role="status">
        {days.join(' ')}
      </p>
    </Panel>
  )
}

function useChangeRound(): (rule: AddressRoundRule) => void {
  const { t } = useTranslation('today')
  return rule => {
    changeUndoably({
      make: () => api.reminderRules.changeAddressRound(rule),
      message: t('addressRound.saved'),
      takeBack: before => api.reminderRules.changeAddressRound(before),
      reads: DUE_READS,
    }).catch(notifyFailure)
  }
}
