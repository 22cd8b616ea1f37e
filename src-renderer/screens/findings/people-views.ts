import { rateExplanation } from '../../figures/rate-figure.ts'
import { customersBehind } from '../../figures/rows-behind.ts'
import { formatCount } from '../../i18n/format.ts'
import type { ViewOf } from './finding-view.ts'
import { periodText, rateTexts, spanText } from './finding-words.ts'

export const newCustomersView: ViewOf<'new_customers'> = (finding, chance, { t, asOf }) => {
  const { direction, from, to, share, before } = finding
  const texts = rateTexts(share, before)
  const { inputs, ...explained } = rateExplanation(share)
  const period = periodText(finding, t)
  const rows = {
    address: customersBehind({ figure: 'first_order_between', from, to, asOf }),
    label: t('findings:new_customers.rows', { count: share.part, formatted: inputs.part }),
  }
  return {
    sentence: t(`findings:new_customers.${direction}`, texts),
    evidence: t('findings:new_customers.evidence', {
      ...inputs,
      period,
      beforePart: formatCount(before.part),
      beforeWhole: formatCount(before.whole),
    }),
    rows: [rows],
    explanation: {
      figure: 'newCustomerTurn',
      inputs: { ...inputs, before: texts.usual, chance },
      ...explained,
      period,
      rows,
    },
  }
}

export const repeatRateView: ViewOf<'repeat_rate'> = (finding, chance, { t, asOf }) => {
  const { direction, from, to, days, rate, usual } = finding
  const texts = rateTexts(rate, usual)
  const { inputs, ...explained } = rateExplanation(rate)
  const period = periodText(finding, t)
  const rows = {
    address: customersBehind({ figure: 'first_order_between', from, to, asOf }),
    label: t('findings:repeat_rate.rows', { count: rate.whole, formatted: inputs.whole }),
  }
  return {
    sentence: t(`findings:repeat_rate.${direction}`, {
      ...texts,
      span: spanText(days, t),
    }),
    evidence: t('findings:repeat_rate.evidence', {
      ...inputs,
      period,
      usualPart: formatCount(usual.part),
      usualWhole: formatCount(usual.whole),
    }),
    rows: [rows],
    explanation: {
      figure: 'repeatTurn',
      inputs: { ...inputs, usual: texts.usual, chance },
      ...explained,
      period,
      rows,
    },
  }
}
