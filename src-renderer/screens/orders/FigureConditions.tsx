import { Pill } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useStatus } from '../../app/use-status.ts'
import type { OrderView } from './order-view.ts'

export interface FigureConditionsProps {
  view: OrderView
  onRemove: (name: 'currencies' | 'shippingDays' | 'sourceId') => void
}

/** Conditions that only figures set, each to be taken away. */
export function FigureConditions({ view, onRemove }: FigureConditionsProps) {
  const { t } = useTranslation('orders')
  const sources = useStatus().data?.sources ?? []
  const { currencies, sourceId } = view
  return (
    <>
      {currencies !== undefined && (
        <Condition label={t('filter.removeCurrency')} onRemove={() => onRemove('currencies')}>
          {t('filter.currency', { currency: currencies.join(', ') })}
        </Condition>
      )}
      {view.shippingDays !== undefined && (
        <Condition label={t('filter.removeShippingDays')} onRemove={() => onRemove('shippingDays')}>
          <ShippingDays {...view.shippingDays} />
        </Condition>
      )}
      {sourceId !== undefined && (
        <Condition label={t('filter.removeSource')} onRemove={() => onRemove('sourceId')}>
          {t('filter.source', { name: sources.find(({ id }) => id === sourceId)?.name ?? '' })}
        </Condition>
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

function Condition({
  label,
  onRemove,
  children,
}: {
  label: string
  onRemove: () => void
  children: React.ReactNode
}) {
  return (
    <Pill
      size="lg"
      withRemoveButton
      onRemove={onRemove}
      removeButtonProps={{ 'aria-label': label, tabIndex: 0, 'aria-hidden': false }}
    >
      {children}
    </Pill>
  )
}
