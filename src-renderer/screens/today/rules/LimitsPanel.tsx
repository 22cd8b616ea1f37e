import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ContactLimits } from '../../../../shared/model/reminder.ts'
import { api, orpc } from '../../../app/client.ts'
import { notifyFailure } from '../../../app/notify.tsx'
import { changeUndoably } from '../../../app/undoable.ts'
import { LoadFailure } from '../../../components/LoadFailure.tsx'
import { Panel } from '../../../components/Panel.tsx'
import { RuleNumber } from '../../../figures/RuleNumber.tsx'
import { formatCount } from '../../../i18n/format.ts'
import { DUE_READS } from '../use-due-acts.ts'
import classes from './Rules.module.css'

/** How often one person may be advertised to, over all rules and lists. */
export function LimitsPanel() {
  const { t } = useTranslation('today')
  const query = useQuery(orpc.reminders.limits.queryOptions())
  if (query.isError) return <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
  return (
    <Panel title={t('limits.title')} description={t('limits.text')}>
      {query.data !== undefined && <Limits limits={query.data} />}
    </Panel>
  )
}

function Limits({ limits }: { limits: ContactLimits }) {
  const { t } = useTranslation(['today', 'common'])
  const change = useChangeLimits()
  const { most, withinDays, pauseDays } = limits
  const counted = (count: number) => ({ count, formatted: formatCount(count) })
  return (
    <>
      <p className={classes.sentence} role="status">
        {t('today:limits.sentence', {
          most: t('today:limits.contacts', counted(most)),
          within: t('today:limits.days', counted(withinDays)),
          pause: t('common:count.days', counted(pauseDays)),
        })}
      </p>
      <div className={classes.numbers}>
        <RuleNumber
          key={`most ${most}`}
          label={t('today:limits.most')}
          value={most}
          min={1}
          max={99}
          onChange={value => change({ ...limits, most: value ?? most })}
        />
        <RuleNumber
          key={`within ${withinDays}`}
          label={t('today:limits.within')}
          value={withinDays}
          min={1}
          max={365}
          suffix={t('today:limits.unit', { count: withinDays })}
          onChange={value => change({ ...limits, withinDays: value ?? withinDays })}
        />
        <RuleNumber
          key={`pause ${pauseDays}`}
          label={t('today:limits.pause')}
          value={pauseDays}
          min={0}
          max={365}
          suffix={t('today:limits.unit', { count: pauseDays })}
          onChange={value => change({ ...limits, pauseDays: value ?? pauseDays })}
        />
      </div>
    </>
  )
}

function useChangeLimits(): (limits: ContactLimits) => void {
  const { t } = useTranslation('today')
  return limits => {
    changeUndoably({
      make: () => api.reminders.changeLimits(limits),
      message: t('limits.saved'),
      takeBack: before => api.reminders.changeLimits(before),
      reads: DUE_READS,
    }).catch(notifyFailure)
  }
}
