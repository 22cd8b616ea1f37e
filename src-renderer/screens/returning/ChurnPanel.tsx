import { Anchor, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ChurnRate } from '../../../shared/model/lifecycle.ts'
import { orpc } from '../../app/client.ts'
import { PERCENT } from '../../charts/unit.ts'
import { Panel } from '../../components/Panel.tsx'
import { Explanation } from '../../figures/Explanation.tsx'
import { rangeWords } from '../../figures/range-words.ts'
import { rateExplanation, rateInterval } from '../../figures/rate-figure.ts'
import { customersBehind } from '../../figures/rows-behind.ts'
import { TargetLine } from '../../figures/TargetLine.tsx'
import { formatCount, formatDay, formatPercent } from '../../i18n/format.ts'
import classes from './Returning.module.css'

/** How many customers of the year before the last one did not come in the last one; its definition stands beside it. */
export function ChurnPanel({ churn, firstDay }: { churn: ChurnRate; firstDay: string }) {
  const { t } = useTranslation('returning')
  return (
    <Panel
      title={t('churn.title')}
      description={t('churn.description')}
      actions={<ChurnExplanation churn={churn} />}
    >
      {churn.rate.whole === 0 ? (
        <Text c="dimmed">{t('churn.none')}</Text>
      ) : (
        <>
          <div className={classes.churn}>
            <ChurnValue churn={churn} />
            <div className={classes.churnText}>
              <Definition churn={churn} />
              <Fates churn={churn} />
            </div>
          </div>
          {!churn.coversBase && (
            <p className={classes.warning} role="note">
              {t('churn.notCovered', { firstDay: formatDay(firstDay) })}
            </p>
          )}
        </>
      )}
    </Panel>
  )
}

function ChurnExplanation({ churn: { rate, recentTo } }: { churn: ChurnRate }) {
  const { t } = useTranslation('returning')
  return (
    <Explanation
      title={t('churn.title')}
      inWords
      figure="churnRate"
      {...rateExplanation(rate)}
      period={t('tile.asOf', { day: formatDay(recentTo) })}
      {...(rate.part > 0 && {
        rows: {
          address: customersBehind({ figure: 'churn', fate: 'left', asOf: recentTo }),
          label: t('churn.left', { count: rate.part, formatted: formatCount(rate.part) }),
        },
      })}
    />
  )
}

function ChurnValue({ churn: { rate } }: { churn: ChurnRate }) {
  const { t } = useTranslation(['charts', 'figures', 'common'])
  const target = useQuery(orpc.figures.targets.queryOptions()).data?.find(({ figure }) => figure === 'churn')
  const interval = rateInterval(rate)
  if (interval === null || rate.value === null) {
    const cases = t('common:count.customers', { count: rate.whole, formatted: formatCount(rate.whole) })
    return (
      <div className={classes.churnValue} data-few>
        {t('figures:tooFewOf', { cases })}
      </div>
    )
  }
  return (
    <div>
      <div className={classes.churnValue}>{formatPercent(rate.value)}</div>
      <div>{rangeWords(interval, PERCENT, t)}</div>
      {target !== undefined && <TargetLine value={rate.value} target={target} unit={PERCENT} />}
    </div>
  )
}

function Definition({ churn }: { churn: ChurnRate }) {
  const { t } = useTranslation(['returning', 'common'])
  const { rate, baseFrom, baseTo, recentFrom, recentTo } = churn
  return (
    <>
      <p>
        {t('returning:churn.definition', {
          whole: t('common:count.customers', { count: rate.whole, formatted: formatCount(rate.whole) }),
          part: formatCount(rate.part),
          baseFrom: formatDay(baseFrom),
          baseTo: formatDay(baseTo),
          recentFrom: formatDay(recentFrom),
          recentTo: formatDay(recentTo),
        })}
      </p>
      <p className={classes.quiet}>{t('returning:churn.retro')}</p>
    </>
  )
}

/** Those who left and those who stayed. */
function Fates({ churn: { rate, recentTo } }: { churn: ChurnRate }) {
  const { t } = useTranslation('returning')
  const fates = [
    { fate: 'left', count: rate.part },
    { fate: 'stayed', count: rate.whole - rate.part },
  ] as const
  return (
    <ul className={classes.links}>
      {fates
        .filter(({ count }) => count > 0)
        .map(({ fate, count }) => (
          <li key={fate}>
            <Anchor
              size="sm"
              component={Link}
              to={customersBehind({ figure: 'churn', fate, asOf: recentTo })}
            >
              {t(`churn.${fate}`, { count, formatted: formatCount(count) })}
            </Anchor>
          </li>
        ))}
    </ul>
  )
}
