import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { MarkedSpike, ProductSpike } from '../../../../shared/model/product-spikes.ts'
import { Explanation } from '../../../figures/Explanation.tsx'
import { customersBehind, ordersBehind } from '../../../figures/rows-behind.ts'
import { formatCount, formatDay, formatNumber } from '../../../i18n/format.ts'
import { BackButton, MarkButtons } from '../../findings/MarkButtons.tsx'
import type { FindingMarks } from '../../findings/use-finding-marks.ts'
import { useMarkWords } from '../../findings/use-mark-words.ts'
import { CountLink } from '../CountLink.tsx'
import { ProductLink } from '../ProductLink.tsx'
import classes from '../Products.module.css'
import { factorInWords, type ProductWords } from '../product-words.ts'
import { AdvertisedMark } from './AdvertisedMark.tsx'

export interface SpikeCardProps {
  spike: MarkedSpike
  asOf: string
  onAdvertise: () => void
  marks: FindingMarks
}

/** Days of great demand for a product: how great, who bought, and whether it was advertised. */
export function SpikeCard({ spike, asOf, onAdvertise, marks }: SpikeCardProps) {
  const { t } = useTranslation(['products', 'common'])
  const { product, firstDay, lastDay, units, buyers, key, mark } = spike
  const markWords = useMarkWords()
  const rows = { productId: product.id, from: firstDay, to: lastDay, asOf }
  const period = t('products:demand.days', { from: formatDay(firstDay), to: formatDay(lastDay) })
  const orders = ordersBehind({ rows: 'spike', ...rows })
  const title = `${product.name}, ${period}`
  return (
    <li className={classes.card}>
      <div className={classes.cardHead}>
        <h3>
          <ProductLink product={product} />
        </h3>
        <Explanation
          title={title}
          figure="demandSpikes"
          inputs={{ units: formatCount(units), usual: formatNumber(spike.expected) }}
          {...(isComparable(spike) && { result: factorInWords(spike.factor, t) })}
          period={period}
          rows={{ address: orders, label: t('products:openOrders') }}
        />
      </div>
      <p className={classes.quiet}>{period}</p>
      <p className={classes.sentence}>
        <CountLink isInText count={units} to={orders}>
          {t('products:demand.ordered', { count: units, formatted: formatCount(units) })}
        </CountLink>{' '}
        {t('products:demand.buyers', { count: buyers, formatted: formatCount(buyers) })}{' '}
        {usualWords(spike, t)}
      </p>
      <p className={classes.quiet}>
        <YearBefore spike={spike} />
        <CountLink isInText count={buyers} to={customersBehind({ figure: 'product_buyers', ...rows })}>
          {t('products:demand.openBuyers')}
        </CountLink>
      </p>
      {mark !== null && <p className={classes.quiet}>{markWords(mark)}</p>}
      <div className={classes.cardFoot}>
        <AdvertisedMark advertisements={spike.advertisements} />
        {!spike.isAdvertised && (
          <Button size="compact-sm" variant="subtle" onClick={onAdvertise}>
            {t('products:demand.addFor')}
          </Button>
        )}
        <span className={classes.atEnd}>
          {mark === null ? (
            <MarkButtons shown={{ key, restsUntil: null }} sentence={title} marks={marks} />
          ) : (
            <BackButton shown={{ key }} sentence={title} marks={marks} />
          )}
        </span>
      </div>
    </li>
  )
}

/** Beyond this the number of times says only that there was hardly anything before. */
const MOST_TIMES = 20

/** Whether a number of times says something: not where hardly anything was sold before. */
function isComparable({ usualPerWeek, factor }: ProductSpike): boolean {
  return usualPerWeek >= 1 && factor <= MOST_TIMES
}

/** What would have been usual, and whether the whole shop sold more then. */
function usualWords(spike: ProductSpike, t: ProductWords): string {
  const expected = formatCount(Math.round(spike.expected))
  const usual = isComparable(spike)
    ? t('products:demand.usual', { expected, factor: factorInWords(spike.factor, t) })
    : spike.usualPerWeek < 1
      ? t('products:demand.hardlyBefore')
      : t('products:demand.usualMuch', { expected })
  // A little more in the whole shop explains nothing.
  if (spike.shopFactor < 1.1) return usual
  return `${usual} ${t('products:demand.shop', { factor: factorInWords(spike.shopFactor, t) })}`
}

/** Half as much a year ago makes a season likely. */
const LIKE_A_YEAR_AGO = 0.5

function YearBefore({ spike: { unitsYearBefore, units } }: { spike: ProductSpike }) {
  const { t } = useTranslation('products')
  if (unitsYearBefore === null) return null
  const ordered = t('demand.ordered', { count: unitsYearBefore, formatted: formatCount(unitsYearBefore) })
  return (
    <>
      {t('demand.yearBefore', { ordered })}
      {unitsYearBefore >= LIKE_A_YEAR_AGO * units && ` ${t('demand.seasonal')}`}
      {' · '}
    </>
  )
}
