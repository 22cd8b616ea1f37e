import { Anchor } from '@mantine/core'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { customersBehind } from '../../figures/rows-behind.ts'
import { formatCount, formatDay } from '../../i18n/format.ts'
import { type NextStep, nextSteps } from './next-steps.ts'
import classes from './ReportScreen.module.css'
import { ReportSection } from './ReportSection.tsx'
import type { MonthFigures, WhatChanged } from './use-report.ts'

/** What the month suggests to do next. */
export function NextSteps({ now, changed }: { now: MonthFigures; changed: WhatChanged }) {
  const { t } = useTranslation('report')
  const steps = nextSteps(now, changed)
  return (
    <ReportSection title={t('next.title')}>
      {steps.length === 0 && <p>{t('next.none')}</p>}
      {steps.length > 0 && (
        <>
          <ol className={classes.sentences}>
            {steps.map(step => (
              <li key={step.kind}>
                <span>{stepText(step, now.to, t)}</span>{' '}
                <Anchor
                  className="no-print"
                  component={Link}
                  to={step.kind === 'pair' ? '/products' : customersBehind(step.members)}
                  inherit
                  underline="always"
                >
                  {t(step.kind === 'pair' ? 'open.products' : 'open.customers')}
                </Anchor>
              </li>
            ))}
          </ol>
          <p className={classes.quiet}>
            {t('next.permission')}{' '}
            <Anchor className="no-print" component={Link} to="/lists" inherit underline="always">
              {t('open.lists')}
            </Anchor>
          </p>
        </>
      )}
    </ReportSection>
  )
}

function stepText(step: NextStep, day: string, t: TFunction<'report'>): string {
  if (step.kind === 'pair') return t('next.pair', { a: step.a, b: step.b })
  const words = { count: step.count, formatted: formatCount(step.count), day: formatDay(day) }
  if (step.kind !== 'newcomers') return t(`next.${step.kind}`, words)
  return step.usualDays === null
    ? t('next.newcomers', words)
    : t('next.newcomersDays', { ...words, days: formatCount(step.usualDays) })
}
