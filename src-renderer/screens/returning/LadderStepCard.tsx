import { Anchor } from '@mantine/core'
import { IconArrowRight, IconDoorExit } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ExpectedShare, LadderStep } from '../../../shared/model/order-ladder.ts'
import { PERCENT, unitText } from '../../charts/unit.ts'
import { Explanation } from '../../figures/Explanation.tsx'
import type { FigureExplanation } from '../../figures/figure-explanation.ts'
import { exactLimits, rangeWords } from '../../figures/range-words.ts'
import { customersBehind } from '../../figures/rows-behind.ts'
import { formatCount, formatPercent } from '../../i18n/format.ts'
import classes from './Returning.module.css'
import { coarseCount, ofHundred, ordinalKey } from './share-words.ts'

export interface LadderStepCardProps {
  step: LadderStep
  asOf: string
  /** On this step most customers are lost within a year. */
  isMostLost: boolean
}

/** One step of the ladder, with the customers who took it and those who have not. */
export function LadderStepCard({ step, asOf, isMostLost }: LadderStepCardProps) {
  const { t } = useTranslation('returning')
  const title = t('ladder.step', { from: t(ordinalKey(step.from)), to: t(ordinalKey(step.from + 1)) })
  return (
    <article className={classes.step} data-most-lost={isMostLost || undefined}>
      <div className={classes.stepHead}>
        <h2>{title}</h2>
        <Explanation {...useStepExplanation(step, asOf)} title={title} />
      </div>
      {step.soFar.whole === 0 ? (
        <p className={classes.quiet}>{t('ladder.nobody')}</p>
      ) : (
        <>
          <StepShare share={step.withinYear} />
          {step.gapDays.cases > 0 && <StepGap step={step} />}
          {isMostLost && <MostLost step={step} />}
          <StepLinks step={step} asOf={asOf} />
        </>
      )}
    </article>
  )
}

function useStepExplanation(step: LadderStep, asOf: string): FigureExplanation {
  const { t } = useTranslation('returning')
  const { soFar, withinYear, from } = step
  const interval = withinYear?.enough === true ? exactLimits(withinYear, PERCENT) : null
  return {
    figure: 'orderLadder',
    inputs: { customers: formatCount(soFar.whole), next: formatCount(soFar.part) },
    ...(withinYear?.enough === true && { result: formatPercent(withinYear.value) }),
    certainty: { interval, cases: formatCount(soFar.whole) },
    ...(soFar.part > 0 && {
      rows: {
        address: customersBehind({ figure: 'ladder', step: from, who: 'went_on', asOf }),
        label: t('ladder.wentOn', { count: soFar.part, formatted: formatCount(soFar.part) }),
      },
    }),
  }
}

function StepShare({ share }: { share: ExpectedShare | null }) {
  const { t } = useTranslation('returning')
  const words = useTranslation(['charts', 'figures', 'common']).t
  if (share?.enough !== true)
    return (
      <div>
        <div className={classes.stepValue} data-few>
          {t('ladder.tooFew')}
        </div>
        <div className={classes.quiet}>{t('ladder.tooFewWhy')}</div>
      </div>
    )
  const value = ofHundred(share.value)
  return (
    <div>
      <div className={classes.stepValue}>{value === 0 ? t('ladder.less') : t('ladder.value', { value })}</div>
      <div>
        {ofHundred(share.low) === ofHundred(share.high)
          ? t('ladder.withinPlain')
          : t('ladder.within', { range: rangeWords(share, PERCENT, words) })}
      </div>
    </div>
  )
}

function StepGap({ step: { gapDays } }: { step: LadderStep }) {
  const { t } = useTranslation('returning')
  const words = useTranslation(['charts', 'figures', 'common']).t
  const days = (value: number) => unitText(Math.round(value), { kind: 'days' }, words)
  const { median, lowerQuartile, upperQuartile, enough, cases } = gapDays
  if (!enough || median === null || lowerQuartile === null || upperQuartile === null) {
    const customers = words('common:count.customers', { count: cases, formatted: formatCount(cases) })
    return <p className={classes.quiet}>{t('ladder.gapFew', { cases: customers })}</p>
  }
  const lower = formatCount(lowerQuartile)
  return (
    <p className={classes.quiet}>
      {t('ladder.gap', { median: days(median), lower, upper: days(upperQuartile) })}
    </p>
  )
}

function MostLost({ step: { lostWithinYear } }: { step: LadderStep }) {
  const { t } = useTranslation('returning')
  const count = coarseCount(lostWithinYear ?? 0)
  return (
    <p className={classes.mostLost}>
      <IconDoorExit size={18} aria-hidden />
      <span>
        <strong>{t('ladder.mostLost')}</strong>: {t('ladder.lost', { count, formatted: formatCount(count) })}
      </span>
    </p>
  )
}

function StepLinks({ step: { from, soFar }, asOf }: { step: LadderStep; asOf: string }) {
  const { t } = useTranslation('returning')
  const stopped = soFar.whole - soFar.part
  return (
    <ul className={classes.stepLinks}>
      {(['wentOn', 'stopped'] as const).map(who => {
        const count = who === 'wentOn' ? soFar.part : stopped
        const text = t(`ladder.${who}`, { count, formatted: formatCount(count) })
        const members = who === 'wentOn' ? 'went_on' : 'stopped'
        return (
          <li key={who}>
            {count === 0 ? (
              text
            ) : (
              <Anchor
                size="sm"
                component={Link}
                to={customersBehind({ figure: 'ladder', step: from, who: members, asOf })}
              >
                {text}
                <IconArrowRight size={14} aria-hidden />
              </Anchor>
            )}
          </li>
        )
      })}
    </ul>
  )
}
