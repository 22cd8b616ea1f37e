import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { CustomerGroups } from '../../../shared/model/customer-overview.ts'
import { orpc } from '../../app/client.ts'
import { COUNT } from '../../charts/unit.ts'
import { FigureTile } from '../../figures/FigureTile.tsx'
import { customersBehind } from '../../figures/rows-behind.ts'
import { formatCount, formatDay, formatPercent } from '../../i18n/format.ts'
import { type TileContext, targetParts } from './tile-context.tsx'
import { useQuiet } from './use-quiet.ts'

/** The tiles around it are read first. */
const QUIET_MS = 50

/** How many regular customers there are, and how much of the revenue is theirs. */
export function RegularTile({ context }: { context: TileContext }) {
  const { t } = useTranslation('overview')
  const { asOf } = context.overview
  const isQuiet = useQuiet(QUIET_MS)
  const groups = useQuery(orpc.figures.groups.queryOptions({ input: { asOf }, enabled: isQuiet })).data
  const rules = useQuery(orpc.figures.rules.queryOptions({ enabled: isQuiet })).data
  const title = t('tile.regular.label')
  const regular = groups?.regular
  const shown = regular?.customers.part ?? null
  const rows = { address: customersBehind({ figure: 'regular', asOf }), label: t('tile.regular.open') }
  const share = regular === undefined ? '' : shareText(regular)
  return (
    <FigureTile
      title={title}
      value={shown ?? { none: '…' }}
      unit={COUNT}
      detail={regular === undefined ? '' : detailOf(regular)}
      {...(shown !== null &&
        targetParts(context, { figure: 'regular', title, unit: COUNT, shown, value: shown }))}
      address={rows.address}
      openLabel={rows.label}
      explanation={{
        figure: 'regulars',
        inputs: {
          least: rules === undefined ? '' : formatCount(rules.regular.fewestOrders),
          revenueShare: share,
        },
        ...(shown !== null && { result: formatCount(shown) }),
        period: t('asOf', { day: formatDay(asOf) }),
        rows,
      }}
    />
  )

  function shareText({ enough, revenueShare }: CustomerGroups['regular']): string {
    return enough && revenueShare !== null ? formatPercent(revenueShare, 0) : t('tile.regular.shareUnknown')
  }

  function detailOf(figures: CustomerGroups['regular']): string {
    const whole = formatCount(figures.customers.whole)
    return figures.enough && figures.revenueShare !== null
      ? t('tile.regular.detail', { whole, share: shareText(figures) })
      : t('tile.regular.detailPlain', { whole })
  }
}
