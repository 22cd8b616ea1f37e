import { Switch, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatCount } from '../../../i18n/format.ts'
import { Lead } from '../Lead.tsx'
import { MoreButton, STEP } from '../MoreButton.tsx'
import type { PeriodDays } from '../use-product-period.ts'
import { PatternMap } from './PatternMap.tsx'
import { PatternSentences } from './PatternSentences.tsx'
import type { FoundPatterns } from './patterns.ts'

export interface PatternsProps {
  found: FoundPatterns
  days: PeriodDays
  /** The time zone of the hours. */
  zone: string
}

/** What was found, in sentences and as a map; what may be chance only on request. */
export function Patterns({ found, days, zone }: PatternsProps) {
  const { t } = useTranslation('products')
  const [limit, setLimit] = useState(STEP)
  const [showsAll, setShowsAll] = useState(false)
  const { kind, subject, patterns } = found
  const certain = patterns.filter(({ isFound }) => isFound)
  if (kind === 'hours' && found.timedOrders === 0) return <Lead>{t('patterns.noTimes')}</Lead>
  if (patterns.length === 0) return <Lead>{t('patterns.tooFew')}</Lead>
  const listed = showsAll ? patterns : certain
  const shown = listed.slice(0, limit)
  return (
    <>
      <Lead basis={<Basis found={found} zone={zone} />}>
        {certain.length === 0
          ? t(`patterns.none.${subject}.${kind}`)
          : t(`patterns.lead.${subject}.${kind}`, {
              count: certain.length,
              formatted: formatCount(certain.length),
            })}
      </Lead>
      <PatternSentences kind={kind} certain={certain} days={days} />
      {certain.length < patterns.length && (
        <Switch
          label={t('patterns.showAll')}
          checked={showsAll}
          onChange={event => setShowsAll(event.currentTarget.checked)}
        />
      )}
      {shown.length > 0 && (
        <div>
          <PatternMap found={found} shown={shown.length} showsAll={showsAll} days={days} />
          <MoreButton total={listed.length} shown={shown.length} limit={limit} onLimit={setLimit} />
        </div>
      )}
    </>
  )
}

/** How many were looked at, of how many too little is known, and whose hours are known. */
function Basis({ found, zone }: Pick<PatternsProps, 'found' | 'zone'>) {
  const { t } = useTranslation('products')
  const { kind, subject, patterns, withTooFew, orders, timedOrders } = found
  const counted = (count: number) =>
    t(`patterns.countOf.${subject}`, { count, formatted: formatCount(count) })
  const tested =
    withTooFew === 0
      ? t('patterns.testedAll', { tested: counted(patterns.length) })
      : t('patterns.tested', { tested: counted(patterns.length), few: formatCount(withTooFew) })
  const timed = t('patterns.timed', { timed: formatCount(timedOrders), orders: formatCount(orders), zone })
  return (
    <Text span inherit>
      {kind === 'hours' ? `${tested} ${timed}` : tested}
    </Text>
  )
}
