import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { FOLLOWING_DAYS } from '../../../../shared/model/contact-log.ts'
import { orpc } from '../../../app/client.ts'
import { formatCount } from '../../../i18n/format.ts'
import { contactsAddress } from '../../contacts/contact-view.ts'
import classes from './Rules.module.css'

/** How many of those who were contacted through a rule ordered afterwards; said to be no proof. */
export function RuleResultLine({ ruleKey }: { ruleKey: string }) {
  const { t } = useTranslation('today')
  const result = useQuery(orpc.reminderRules.results.queryOptions()).data?.find(
    one => one.ruleKey === ruleKey,
  )
  if (result === undefined) return null
  const { since, contacted, ordered, open } = result
  const days = formatCount(FOLLOWING_DAYS)
  const counted = (count: number) => ({ count, formatted: formatCount(count) })
  return (
    <span className={classes.quiet}>
      <Link to={contactsAddress({ ruleKey, from: since })}>{t('result.contacted', counted(contacted))}</Link>
      {', '}
      {ordered === 0 && open === contacted
        ? t('result.allOpen', { days })
        : t('result.ordered', { ...counted(ordered), days })}
      {open > 0 && open < contacted && ` (${t('result.open', counted(open))})`}
      {'. '}
      {ordered > 0 && t('result.noProof')}
    </span>
  )
}
