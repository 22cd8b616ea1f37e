import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { GroupProfile } from '../../../shared/model/group-profile.ts'
import { spokenSpan } from '../../../shared/spoken-span.ts'
import { formatCount, formatDay, formatMoney, formatPercent } from '../../i18n/format.ts'
import classes from '../report/ReportScreen.module.css'
import { useSpanWords } from '../returning/share-words.ts'

/** Of fewer nothing is said of all. */
const FEWEST_BUYERS = 5

/** The group in a few plain sentences; of too few customers, that they are. */
export function ProfileLead({ profile }: { profile: GroupProfile }) {
  const { t } = useTranslation(['profile', 'common'])
  const spanWords = useSpanWords()
  const { habits, customers, enough, asOf, products } = profile
  const count = { count: customers.part, formatted: formatCount(customers.part) }
  if (customers.part === 0)
    return <p className={classes.lead}>{t('profile:nobody', { day: formatDay(asOf) })}</p>
  if (!enough) return <p className={classes.lead}>{t('profile:few', count)}</p>
  const { median, enough: isRhythmKnown } = habits.rhythm
  const [best] = products
  const sentences = [
    shareSentence(profile, t('common:count.customers', count), t),
    ...(isRhythmKnown && median !== null
      ? [t('profile:lead.rhythm', { every: spanWords(spokenSpan(median), 'every') })]
      : []),
    ...averageSentence(profile, t),
    ...(best === undefined || best.buyers < FEWEST_BUYERS
      ? []
      : [t('profile:lead.product', { product: best.product.name })]),
  ]
  return <p className={classes.lead}>{sentences.join(' ')}</p>
}

type Words = TFunction<['profile', 'common']>

function shareSentence({ customers: rate, revenueShare }: GroupProfile, customers: string, t: Words): string {
  if (rate.part === rate.whole) return t('profile:lead.everybody', { customers })
  const share = formatPercent(rate.value ?? 0, 0)
  return revenueShare === null
    ? t('profile:lead.shareOnly', { customers, share })
    : t('profile:lead.share', { customers, share, revenue: formatPercent(revenueShare, 0) })
}

function averageSentence({ habits, shop, currency, customers }: GroupProfile, t: Words): string[] {
  const { averageMinor, enough } = habits.basket
  if (averageMinor === null || !enough) return []
  const average = formatMoney(averageMinor, currency)
  if (customers.part === customers.whole || shop.basket.averageMinor === null)
    return [t('profile:lead.averageAlone', { average })]
  return [t('profile:lead.average', { average, shop: formatMoney(shop.basket.averageMinor, currency) })]
}
