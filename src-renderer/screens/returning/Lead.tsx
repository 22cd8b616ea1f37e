import { useTranslation } from 'react-i18next'
import type { ExpectedShare, LadderStep, OrderLadder } from '../../../shared/model/order-ladder.ts'
import { spokenSpan } from '../../../shared/spoken-span.ts'
import { formatCount } from '../../i18n/format.ts'
import { latestShare } from './ladder-shares.ts'
import classes from './Returning.module.css'
import { coarseCount, ofHundred, ordinalKey, useSpanWords } from './share-words.ts'

/** What the data say of coming back, in one to three sentences. */
export function Lead({ ladder }: { ladder: OrderLadder }) {
  const [first, second] = ladder.steps
  if (first === undefined) return null
  return (
    <p className={classes.lead}>
      <FirstReturn ladder={ladder} step={first} /> <MostLost ladder={ladder} />{' '}
      {second !== undefined && <SecondReturn first={first} second={second} />}
    </p>
  )
}

function FirstReturn({ ladder, step }: { ladder: OrderLadder; step: LadderStep }) {
  const { t } = useTranslation('returning')
  const sentence = useReturnSentence()
  const share = latestShare(step)
  if (share === null) return <TooFew ladder={ladder} />
  if (share.value === 0) return <NobodyBack ladder={ladder} />
  const isYear = share === step.withinYear
  return (
    <>
      <strong>{sentence(share, isYear)}</strong>
      {!isYear && ` ${t('lead.young')}`}
    </>
  )
}

/** "Von 100 Erstkäufern kommen etwa 37 innerhalb eines Jahres wieder (zwischen 31 und 43)." */
function useReturnSentence(): (share: ExpectedShare, isYear: boolean) => string {
  const { t } = useTranslation('returning')
  const spanWords = useSpanWords()
  return ({ value, low, high, days }, isYear) => {
    const count = ofHundred(value)
    const span = spanWords(spokenSpan(days), 'spanOf')
    const [few, some] = isYear ? (['hardly', 'return'] as const) : (['hardlySoFar', 'soFar'] as const)
    const sentence = t(`lead.${count === 0 ? few : some}`, { count, span })
    const range = { low: ofHundred(low), high: ofHundred(high) }
    return t(range.low === range.high ? 'lead.noRange' : 'lead.range', { sentence, ...range })
  }
}

/** The upper limit of none among a few is far from nothing: no share is said then. */
function NobodyBack({ ladder: { customers } }: { ladder: OrderLadder }) {
  const { t } = useTranslation('returning')
  return <strong>{t('lead.none', { count: customers, formatted: formatCount(customers) })}</strong>
}

function TooFew({ ladder }: { ladder: OrderLadder }) {
  const { t } = useTranslation(['returning', 'common'])
  const { customers } = ladder
  const counted = t('common:count.customers', { count: customers, formatted: formatCount(customers) })
  const returned = ladder.reached[1] ?? 0
  return (
    <>
      <strong>{t('returning:lead.few', { customers: counted })}</strong>
      {returned > 0 && ` ${t('returning:lead.fewReturned', { count: returned })}`}
    </>
  )
}

function MostLost({ ladder }: { ladder: OrderLadder }) {
  const { t } = useTranslation('returning')
  const step = ladder.steps.find(({ from }) => from === ladder.mostLostFrom)
  if (step === undefined || step.lostWithinYear === null) return null
  return t('lead.mostLost', {
    ordinal: t(ordinalKey(step.from)),
    lost: formatCount(coarseCount(step.lostWithinYear)),
    reached: formatCount(step.soFar.whole),
  })
}

/** Only where the intervals lie apart is the second purchase said to be the hurdle. */
function SecondReturn({ first, second }: { first: LadderStep; second: LadderStep }) {
  const { t } = useTranslation('returning')
  const [before, after] = [first.withinYear, second.withinYear]
  if (after?.enough !== true) return null
  const isHigher = before?.enough === true && after.low > before.high
  return t(isHigher ? 'lead.second' : 'lead.secondPlain', { value: ofHundred(after.value) })
}
