import { useTranslation } from 'react-i18next'
import type { Rate } from '../../../shared/model/figures.ts'
import { COUNT, PERCENT } from '../../charts/unit.ts'
import { FigureTile } from '../../figures/FigureTile.tsx'
import { rateExplanation, rateInterval } from '../../figures/rate-figure.ts'
import { formatCount, formatDay } from '../../i18n/format.ts'
import { customersAddress, ordersAddress } from './rows-behind.ts'
import { type TileContext, targetParts } from './tile-context.tsx'
import { usePeriodWords } from './use-period-words.ts'

/** How many people buy. */
export function CustomersTile({ context }: { context: TileContext }) {
  const { t } = useTranslation('overview')
  const { overview, lastYear } = context
  const { customers } = overview
  const title = t('tile.customers.label')
  const rows = { address: customersAddress(overview, 'customers'), label: t('tile.customers.open') }
  return (
    <FigureTile
      title={title}
      value={customers}
      unit={COUNT}
      detail={t('tile.customers.detail')}
      {...(lastYear.customers !== undefined && { lastYear: lastYear.customers })}
      {...targetParts(context, { figure: 'customers', title, unit: COUNT, shown: customers })}
      address={rows.address}
      openLabel={rows.label}
      explanation={{
        figure: 'customers',
        inputs: {},
        result: formatCount(customers),
        period: usePeriodWords()(overview),
        rows,
      }}
    />
  )
}

/** How many come more than once. */
export function RepeatTile({ context }: { context: TileContext }) {
  const { overview } = context
  return (
    <RateTile
      name="repeat"
      figure="repeatRate"
      rate={overview.repeatRate}
      context={context}
      address={customersAddress(overview, 'repeat')}
    />
  )
}

/** How many are still there. */
export function ActiveTile({ context }: { context: TileContext }) {
  const { overview } = context
  return (
    <RateTile
      name="active"
      figure="activeShare"
      rate={overview.activeShare}
      context={context}
      address={customersAddress(overview, 'active')}
    />
  )
}

/** How many had bought before the period. */
export function ExistingTile({ context }: { context: TileContext }) {
  const { overview } = context
  return (
    <RateTile
      name="existing"
      figure="existingShare"
      rate={overview.existingShare}
      context={context}
      address={customersAddress(overview, 'existing')}
      compact
    />
  )
}

/** How many orders are of nobody known. */
export function UnattributableTile({ context }: { context: TileContext }) {
  const { overview } = context
  return (
    <RateTile
      name="unattributable"
      figure="unattributable"
      rate={overview.unattributableOrders}
      context={context}
      address={ordersAddress(overview, { counted: 'yes', attributable: 'no' })}
      compact
    />
  )
}

interface RateTileProps {
  name: 'repeat' | 'existing' | 'active' | 'unattributable'
  figure: 'repeatRate' | 'existingShare' | 'activeShare' | 'unattributable'
  rate: Rate
  context: TileContext
  address: string
  compact?: boolean
}

function RateTile({ name, figure, rate, context, address, compact = false }: RateTileProps) {
  const { t } = useTranslation(['overview', 'common'])
  const { overview, lastYear } = context
  const periodWords = usePeriodWords()(overview)
  // Where the data begin with the period, nobody can have bought before: a share of zero would mislead.
  const hasNoBefore = name === 'existing' && overview.from <= (overview.dataFrom ?? overview.from)
  const period = name === 'active' ? t('overview:asOf', { day: formatDay(overview.asOf) }) : periodWords
  const title = t(`overview:tile.${name}.label`)
  const shown = rate.enough && !hasNoBefore ? rate.value : null
  const rows = { address, label: t(`overview:tile.${name}.open`) }
  const common = {
    title,
    unit: PERCENT,
    address,
    openLabel: rows.label,
    compact,
    ...(name !== 'unattributable' && targetParts(context, { figure: name, title, unit: PERCENT, shown })),
  }
  const parts = { part: formatCount(rate.part), whole: formatCount(rate.whole) }
  if (hasNoBefore)
    return (
      <FigureTile
        {...common}
        value={{ none: '–' }}
        detail={t('overview:tile.existing.noBefore')}
        explanation={{ figure, inputs: parts, period, rows }}
      />
    )
  const kind = name === 'unattributable' ? 'orders' : 'customers'
  const cases = t(`common:count.${kind}`, { count: rate.whole, formatted: parts.whole })
  const before = name === 'unattributable' ? undefined : lastYear[name]
  return (
    <FigureTile
      {...common}
      value={shown ?? { few: cases }}
      interval={rateInterval(rate)}
      detail={t(`overview:tile.${name}.detail`, parts)}
      {...(before !== undefined && { lastYear: before })}
      explanation={{ figure, ...rateExplanation(rate), period, rows }}
    />
  )
}
