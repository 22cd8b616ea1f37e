import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAsOf } from '../../figures/use-as-of.ts'
import { formatDay } from '../../i18n/format.ts'

/** From which day the figures look back, where that is not today. */
export function AsOfNote() {
  const { t } = useTranslation(['customers', 'figures'])
  const asOf = useAsOf()
  if (asOf == null || asOf.asOf === asOf.today) return null
  const { today, lastDay, isOld, choose } = asOf
  return (
    <>
      {isOld
        ? t('figures:asOf.old', { day: formatDay(lastDay) })
        : t('customers:rhythm.asOf', { day: formatDay(asOf.asOf) })}{' '}
      <Button className="no-print" variant="subtle" size="compact-xs" onClick={() => choose(today)}>
        {t('figures:asOf.today')}
      </Button>
    </>
  )
}
