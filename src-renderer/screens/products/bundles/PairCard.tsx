import { IconCalendar } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { TargetedAssociation } from '../../../../shared/model/product-pairs.ts'
import { Explanation } from '../../../figures/Explanation.tsx'
import type { FigureExplanation } from '../../../figures/figure-explanation.ts'
import { ordersBehind } from '../../../figures/rows-behind.ts'
import { formatCount, formatPercent } from '../../../i18n/format.ts'
import { usePeriodWords } from '../../overview/use-period-words.ts'
import { CountLink } from '../CountLink.tsx'
import classes from '../Products.module.css'
import { factorInWords, factorText, ordersInWords, type ProductWords } from '../product-words.ts'
import type { PeriodDays } from '../use-product-period.ts'
import { leadingFirst } from './leading-first.ts'
import { NoteButton } from './NoteButton.tsx'
import { PairSentence } from './PairSentence.tsx'
import { PairTargets } from './PairTargets.tsx'
import { PairTitle } from './PairTitle.tsx'
import { useSeasonWords } from './use-season-words.ts'

export interface PairCardProps {
  pair: TargetedAssociation
  /** Pairs that were looked at. */
  tested: number
  days: PeriodDays
}

/** Two products that belong together: a sentence, how sure it is, the orders behind, and whom to offer them. */
export function PairCard({ pair, tested, days }: PairCardProps) {
  const { t } = useTranslation(['products', 'common'])
  const seasonWords = useSeasonWords()
  const { kind, joint } = pair
  const { first, second } = leadingFirst(pair)
  const rows = { address: jointOrders(pair, days), label: t('products:bundles.openJoint') }
  const names = { a: first.name, b: second.name }
  return (
    <li className={classes.card}>
      <div className={classes.cardHead}>
        <PairTitle kind={kind} first={first} second={second} />
        <Explanation
          title={t('products:bundles.explainOf', names)}
          {...usePairExplanation(pair, tested, days)}
          rows={rows}
        />
      </div>
      <PairSentence pair={pair} />
      <p className={classes.quiet}>
        <CountLink isInText count={joint} to={rows.address}>
          {t(`products:bundles.joint.${kind}`, { count: joint, formatted: formatCount(joint) })}
        </CountLink>{' '}
        (
        {t(`products:bundles.share.${kind}`, {
          share: formatPercent(pair.support),
          buyers: formatCount(pair.buyers),
        })}
        ): {partsInWords(pair, t)}
      </p>
      <p className={classes.quiet}>
        <IconCalendar size={15} aria-hidden /> {seasonWords(pair.season)}
      </p>
      <PairTargets pair={pair} days={days} />
      <div className={classes.cardFoot}>
        <NoteButton pair={pair} days={days} />
      </div>
    </li>
  )
}

/** Of how many the joint ones are a part, in both directions where both say something. */
function partsInWords(pair: TargetedAssociation, t: ProductWords): string {
  const { kind, a, b, casesA, casesB, confidenceAToB, confidenceBToA } = pair
  const first = t(`products:bundles.partOf.${kind}`, {
    share: formatPercent(confidenceAToB, 0),
    orders: ordersInWords(casesA, t),
    formatted: formatCount(casesA),
    name: a.name,
  })
  if (kind === 'next_order') return `${first}.`
  const second = t('products:bundles.partOfOther', {
    share: formatPercent(confidenceBToA, 0),
    orders: ordersInWords(casesB, t),
    name: b.name,
  })
  return `${first} ${second}.`
}

export function jointOrders({ kind, a, b }: TargetedAssociation, days: PeriodDays): string {
  return ordersBehind({ rows: 'pair', pair: kind, a: a.id, b: b.id, ...days })
}

function usePairExplanation(pair: TargetedAssociation, tested: number, days: PeriodDays): FigureExplanation {
  const { t } = useTranslation(['products', 'common'])
  const period = usePeriodWords()(days)
  const [cases, pairs] = [formatCount(pair.cases), formatCount(tested)]
  const common = {
    result: factorInWords(pair.lift, t),
    period,
    certainty: {
      interval: { low: factorText(pair.low), high: factorText(pair.high) },
      cases: formatCount(pair.joint),
    },
  }
  return pair.kind === 'same_basket'
    ? { figure: 'productPairs', inputs: { orders: cases, pairs }, ...common }
    : { figure: 'firstToSecond', inputs: { customers: cases, pairs }, ...common }
}
