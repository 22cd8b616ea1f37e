import { useTranslation } from 'react-i18next'
import type { Overview, Rate } from '../../../shared/model/figures.ts'
import { formatCount, formatDay, formatPercent } from '../../i18n/format.ts'
import { customersAddress, ordersAddress } from './rows-behind.ts'
import { Tile } from './Tile.tsx'
import { usePeriodWords } from './use-period-words.ts'

/** How many people buy, and how many come back. */
export function CustomerTiles({ overview }: { overview: Overview }) {
  return (
    <>
      <CustomersTile overview={overview} />
      <RateTile
        name="repeat"
        rate={overview.repeatRate}
        overview={overview}
        to={customersAddress(overview, 'repeat')}
      />
      <RateTile
        name="existing"
        rate={overview.existingShare}
        overview={overview}
        to={customersAddress(overview, 'existing')}
      />
      <RateTile
        name="active"
        rate={overview.activeShare}
        overview={overview}
        to={customersAddress(overview, 'active')}
      />
      <RateTile
        name="unattributable"
        rate={overview.unattributableOrders}
        overview={overview}
        to={ordersAddress(overview, { counted: 'yes', attributable: 'no' })}
      />
    </>
  )
}

function CustomersTile({ overview }: { overview: Overview }) {
  const { t } = useTranslation('overview')
  return (
    <Tile
      value={formatCount(overview.customers)}
      detail={t('tile.customers.detail')}
      to={customersAddress(overview, 'customers')}
      openLabel={t('tile.customers.open')}
      explanation={{
        name: t('tile.customers.label'),
        definition: t('tile.customers.definition'),
        formula: `${t('tile.customers.formula')} = ${formatCount(overview.customers)}`,
        period: usePeriodWords()(overview),
      }}
    />
  )
}

interface RateTileProps {
  name: 'repeat' | 'existing' | 'active' | 'unattributable'
  rate: Rate
  overview: Overview
  to: string
}

function RateTile({ name, rate, overview, to }: RateTileProps) {
  const { t } = useTranslation(['overview', 'common'])
  const periodWords = usePeriodWords()(overview)
  const parts = { part: formatCount(rate.part), whole: formatCount(rate.whole) }
  // Where the data begin with the period, nobody can have bought before: a share of zero would mislead.
  const hasNoBefore = name === 'existing' && overview.from <= (overview.dataFrom ?? overview.from)
  const value = rate.enough && rate.value !== null && !hasNoBefore ? formatPercent(rate.value) : null
  const formula = t(`overview:tile.${name}.formula`, parts)
  return (
    <Tile
      value={value ?? (hasNoBefore ? '–' : t('common:state.tooFew'))}
      enough={value !== null}
      detail={hasNoBefore ? t('overview:tile.existing.noBefore') : t(`overview:tile.${name}.detail`, parts)}
      to={to}
      openLabel={t(`overview:tile.${name}.open`)}
      explanation={{
        name: t(`overview:tile.${name}.label`),
        definition: t(`overview:tile.${name}.definition`),
        formula: value === null ? formula : `${formula} = ${value}`,
        period: name === 'active' ? t('overview:asOf', { day: formatDay(overview.asOf) }) : periodWords,
        ...(hasNoBefore ? {} : { rate }),
      }}
    />
  )
}
