import { useTranslation } from 'react-i18next'
import type { EmailStatus } from '../../../shared/model/newsletter.ts'
import { formatDay } from '../../i18n/format.ts'
import classes from './Customer.module.css'

/** What newsletter programs say of the person's addresses, with day and program. */
export function EmailStatuses({ statuses }: { statuses: readonly EmailStatus[] }) {
  if (statuses.length === 0) return null
  return (
    <div className={classes.quiet}>
      {statuses.map(status => (
        <Status key={[status.email, status.state, status.tool, status.sourceName].join()} status={status} />
      ))}
    </div>
  )
}

function Status({ status }: { status: EmailStatus }) {
  const { t } = useTranslation(['customers', 'common'])
  const { email, state, day, notedDay, sourceName, reason } = status
  const program = t(`common:newsletterTool.${status.tool}`)
  const tool = sourceName === program ? program : `${program}, ${sourceName}`
  const when =
    day === null
      ? t('customers:permission.emailStatusNoted', { day: formatDay(notedDay), tool })
      : t('customers:permission.emailStatusFrom', { day: formatDay(day), tool })
  return (
    <div style={{ overflowWrap: 'anywhere' }}>
      {t('customers:permission.emailStatus', { email, state: t(`common:emailState.${state}`) })} ({when})
      {reason !== null && ` · ${reason}`}
    </div>
  )
}
