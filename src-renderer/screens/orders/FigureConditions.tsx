import { useTranslation } from 'react-i18next'
import { useStatus } from '../../app/use-status.ts'
import { ConditionPill } from '../../components/ConditionPill.tsx'
import type { OrderView } from './order-view.ts'
import { useOrderMembersText } from './use-order-members-text.ts'

export interface FigureConditionsProps {
  view: OrderView
  onRemove: (name: 'behind' | 'currency' | 'currencies' | 'gap' | 'shippingDays' | 'sourceId') => void
}

/** Conditions that only figures set, each to be taken away. */
export function FigureConditions({ view, onRemove }: FigureConditionsProps) {
  const { t } = useTranslation(['orders', 'quality'])
  const sources = useStatus().data?.sources ?? []
  const { currency, currencies, gap, sourceId } = view
  const behind = useOrderMembersText(view.behind)
  return (
    <>
      {behind !== null && (
        <ConditionPill removeLabel={t('orders:filter.removeBehind')} onRemove={() => onRemove('behind')}>
          {behind}
        </ConditionPill>
      )}
      {currency !== undefined && (
        <ConditionPill removeLabel={t('orders:filter.removeCurrency')} onRemove={() => onRemove('currency')}>
          {t('orders:filter.currency', { currency })}
        </ConditionPill>
      )}
      {currencies !== undefined && (
        <ConditionPill
          removeLabel={t('orders:filter.removeCurrency')}
          onRemove={() => onRemove('currencies')}
        >
          {t('orders:filter.currency', { currency: currencies.join(', ') })}
        </ConditionPill>
      )}
      {view.shippingDays !== undefined && (
        <ConditionPill
          removeLabel={t('orders:filter.removeShippingDays')}
          onRemove={() => onRemove('shippingDays')}
        >
          <ShippingDays {...view.shippingDays} />
        </ConditionPill>
      )}
      {sourceId !== undefined && (
        <ConditionPill removeLabel={t('orders:filter.removeSource')} onRemove={() => onRemove('sourceId')}>
          {t('orders:filter.source', { name: sources.find(({ id }) => id === sourceId)?.name ?? '' })}
        </ConditionPill>
      )}
      {gap !== undefined && (
        <ConditionPill removeLabel={t('orders:filter.removeGap')} onRemove={() => onRemove('gap')}>
          {t('orders:filter.gap', { name: t(`quality:gap.${gap}`) })}
        </ConditionPill>
      )}
    </>
  )
}

function ShippingDays({ min, max }: NonNullable<OrderView['shippingDays']>) {
  const { t } = useTranslation('orders')
  if (max === null)
    return min === 0 ? t('filter.shippingDays.any') : t('filter.shippingDays.from', { days: min })
  return min === max
    ? t('filter.shippingDays.exactly', { days: min })
    : t('filter.shippingDays.upTo', { days: max })
}
