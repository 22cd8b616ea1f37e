import { Anchor, SegmentedControl, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CombinedFigures, Overview } from '../../../shared/model/figures.ts'
import { formatCount, formatDay } from '../../i18n/format.ts'
import { rateInWords } from '../../i18n/rate-in-words.ts'
import classes from './OverviewScreen.module.css'

/** The choice of all currencies together; no currency has this code. */
export const TOGETHER = 'together'

export interface CurrencyChoiceProps {
  overview: Overview
  /** A currency, or {@link TOGETHER}. */
  value: string
  onChange: (value: string) => void
}

/** One currency, or all of them converted with the owner's rates, which then stand beside it. */
export function CurrencyChoice({ overview, value, onChange }: CurrencyChoiceProps) {
  const { t } = useTranslation('overview')
  const { combined, currencies } = overview
  const together = combined === null ? [] : [{ value: TOGETHER, label: t('combined.choice') }]
  return (
    <div className={classes.currencies}>
      <SegmentedControl
        aria-label={t('currency')}
        value={value}
        onChange={onChange}
        data={[...currencies.map(({ currency }) => currency), ...together]}
      />
      {combined === null && (
        <Text size="sm" c="dimmed">
          {t('combined.offer')}{' '}
          <Anchor underline="always" component={Link} to="/settings">
            {t('combined.enter')}
          </Anchor>
        </Text>
      )}
      {combined !== null && value === TOGETHER && <Rates combined={combined} />}
    </div>
  )
}

/** With which rates was converted, and what is left out. */
function Rates({ combined }: { combined: CombinedFigures }) {
  const { t } = useTranslation('overview')
  const rates = combined.rates.map(({ from, to, rate, day }) =>
    t('combined.rate', { from, to, rate: rateInWords(rate), day: formatDay(day) }),
  )
  const without = combined.withoutRate.map(({ currency, orders }) =>
    t('combined.without', { count: orders, formatted: formatCount(orders), currency }),
  )
  return (
    <Text size="sm" role="note">
      <strong>{t('combined.title', { currency: combined.currency })}:</strong> {rates.join(', ')}.{' '}
      {without.length > 0 && <span className={classes.without}>{without.join(' ')} </span>}
      <Anchor underline="always" component={Link} to="/settings">
        {t('combined.change')}
      </Anchor>
    </Text>
  )
}

/** The currencies that are in the combined figures, with commas between them. */
export function convertedCurrencies({ currencies, combined }: Overview): string {
  const out = new Set(combined?.withoutRate.map(({ currency }) => currency))
  return currencies
    .map(({ currency }) => currency)
    .filter(currency => !out.has(currency))
    .join(',')
}
