import { Anchor, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { DispatchEffects } from '../../../shared/model/first-order-effects.ts'
import { Panel } from '../../components/Panel.tsx'
import { Explanation } from '../../figures/Explanation.tsx'
import { customersBehind } from '../../figures/rows-behind.ts'
import { formatCount, formatDay } from '../../i18n/format.ts'
import { verdictOf } from './difference.ts'
import { EffectTable } from './EffectTable.tsx'
import classes from './Returning.module.css'
import { useRatioWords } from './share-words.ts'

const WAIT_TEXTS = { up_to_one: 'upToOneDay', two: 'twoDays', three_or_more: 'threeOrMoreDays' } as const

/** Whether customers come again less often the longer their first order took to be sent. */
export function DispatchPanel({ dispatch }: { dispatch: DispatchEffects }) {
  const { t } = useTranslation('returning')
  const { waits, asOf } = dispatch
  const isKnown = waits.some(({ customers }) => customers > 0)
  return (
    <Panel
      title={t('dispatch.title')}
      description={t('dispatch.description')}
      actions={<DispatchExplanation dispatch={dispatch} />}
    >
      {isKnown ? (
        <>
          <p className={classes.sentence}>
            <Conclusion dispatch={dispatch} />
          </p>
          <EffectTable
            kind={t('dispatch.kind')}
            rows={waits.map(({ wait, difference, ...group }) => ({
              key: wait,
              name: t(`dispatch.${WAIT_TEXTS[wait]}`),
              group,
              difference,
              addressOf: outcome => customersBehind({ figure: 'first_order_wait', wait, outcome, asOf }),
            }))}
          />
          <Notes dispatch={dispatch} />
        </>
      ) : (
        <Text c="dimmed">{t('dispatch.none')}</Text>
      )}
    </Panel>
  )
}

function DispatchExplanation({ dispatch: { waits, asOf } }: { dispatch: DispatchEffects }) {
  const { t } = useTranslation('returning')
  const [fast, ...slow] = waits
  return (
    <Explanation
      title={t('dispatch.title')}
      inWords
      figure="shippingEffect"
      inputs={{
        fast: formatCount(fast?.withinYear.whole ?? 0),
        slow: formatCount(slow.reduce((sum, { withinYear }) => sum + withinYear.whole, 0)),
      }}
      period={t('tile.asOf', { day: formatDay(asOf) })}
    />
  )
}

/** Compares the longest wait with the shortest one. */
function Conclusion({ dispatch: { waits } }: { dispatch: DispatchEffects }) {
  const { t } = useTranslation('returning')
  const ratio = useRatioWords()
  const difference = waits.at(-1)?.difference ?? null
  const verdict = difference === null ? 'few' : verdictOf(difference)
  if (difference === null || verdict === 'few') return t('dispatch.few')
  return t(`dispatch.${verdict}`, { fast: ratio(difference.other), slow: ratio(difference.one) })
}

function Notes({ dispatch: { unknown, waits, asOf } }: { dispatch: DispatchEffects }) {
  const { t } = useTranslation('returning')
  const hasProven = waits.some(
    ({ difference }) => difference !== null && ['less', 'more'].includes(verdictOf(difference)),
  )
  return (
    <p className={classes.note}>
      {unknown > 0 && (
        <>
          {t('dispatch.unknownNote', { count: unknown, formatted: formatCount(unknown) })}{' '}
          <Anchor
            inherit
            underline="always"
            component={Link}
            to={customersBehind({ figure: 'first_order_wait', wait: 'unknown', outcome: 'all', asOf })}
          >
            {t('dispatch.unknownOpen')}
          </Anchor>{' '}
        </>
      )}
      {hasProven && t('effect.cause')}
    </p>
  )
}
