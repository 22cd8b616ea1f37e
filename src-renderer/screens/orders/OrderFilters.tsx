import { Button, Group, NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { orderStatusSchema } from '../../../shared/model/order.ts'
import { platformSchema } from '../../../shared/model/platform.ts'
import { useStatus } from '../../app/use-status.ts'
import { DayInput } from '../../components/DayInput.tsx'
import { SearchField } from '../../components/SearchField.tsx'
import { FigureConditions } from './FigureConditions.tsx'
import classes from './OrdersScreen.module.css'
import { type OrderView, withCondition } from './order-view.ts'

/** The choice that sets no condition. */
const ANY = ''

export interface OrderFiltersProps {
  view: OrderView
  onChange: (view: OrderView) => void
}

/** Search by number, and the conditions that figures set. */
export function OrderFilters({ view, onChange }: OrderFiltersProps) {
  const { t } = useTranslation('orders')
  const set = <Name extends keyof OrderView>(name: Name, value: OrderView[Name] | null) =>
    onChange(withCondition(view, name, value))
  const isFiltered = Object.keys(view).some(name => name !== 'direction' && name !== 'query')
  return (
    <div className={classes.filters}>
      <Group gap="sm" align="flex-end">
        <SearchField
          className={classes.search ?? ''}
          label={t('list.search')}
          placeholder={t('list.searchPlaceholder')}
          clearLabel={t('list.clearSearch')}
          value={view.query ?? ''}
          onChange={text => set('query', text.trim() === '' ? null : text)}
        />
        <DayInput
          className={classes.narrow ?? ''}
          label={t('filter.from')}
          value={view.from ?? null}
          onChange={day => set('from', day)}
        />
        <DayInput
          className={classes.narrow ?? ''}
          label={t('filter.to')}
          value={view.to ?? null}
          onChange={day => set('to', day)}
        />
      </Group>
      <Group gap="sm" align="flex-end">
        <PlatformSelect view={view} onChange={platforms => set('platforms', platforms)} />
        <StatusSelect view={view} onChange={status => set('status', status)} />
        <YesNo label={t('filter.counted')} value={view.counted} onChange={flag => set('counted', flag)} />
        <YesNo
          label={t('filter.attributable')}
          value={view.attributable}
          onChange={flag => set('attributable', flag)}
        />
        <YesNo label={t('filter.flagged')} value={view.flagged} onChange={flag => set('flagged', flag)} />
      </Group>
      {isFiltered && (
        <Group gap="xs">
          <FigureConditions view={view} onRemove={name => set(name, null)} />
          <Button variant="subtle" size="compact-sm" onClick={() => onChange({ direction: view.direction })}>
            {t('filter.clear')}
          </Button>
        </Group>
      )}
    </div>
  )
}

interface PlatformSelectProps {
  view: OrderView
  onChange: (platforms: NonNullable<OrderView['platforms']> | null) => void
}

function PlatformSelect({ view, onChange }: PlatformSelectProps) {
  const { t } = useTranslation(['orders', 'common'])
  const sources = useStatus().data?.sources ?? []
  const platforms = [...new Set(sources.map(source => source.platform))]
  return (
    <NativeSelect
      className={classes.narrow ?? ''}
      label={t('orders:filter.platform')}
      data={[
        { value: ANY, label: t('orders:filter.anywhere') },
        ...platforms.map(value => ({ value, label: t(`common:platform.${value}`) })),
      ]}
      value={view.platforms?.[0] ?? ANY}
      onChange={({ currentTarget: { value } }) =>
        onChange(value === ANY ? null : [platformSchema.parse(value)])
      }
    />
  )
}

interface StatusSelectProps {
  view: OrderView
  onChange: (status: NonNullable<OrderView['status']> | null) => void
}

function StatusSelect({ view, onChange }: StatusSelectProps) {
  const { t } = useTranslation(['orders', 'common'])
  return (
    <NativeSelect
      className={classes.wide ?? ''}
      label={t('orders:filter.status')}
      data={[
        { value: ANY, label: t('orders:filter.anyStatus') },
        ...orderStatusSchema.options.map(value => ({ value, label: t(`common:orderStatus.${value}`) })),
      ]}
      value={view.status?.[0] ?? ANY}
      onChange={({ currentTarget: { value } }) =>
        onChange(value === ANY ? null : [orderStatusSchema.parse(value)])
      }
    />
  )
}

interface YesNoProps {
  label: string
  value: boolean | undefined
  onChange: (value: boolean | null) => void
}

function YesNo({ label, value, onChange }: YesNoProps) {
  const { t } = useTranslation('orders')
  return (
    <NativeSelect
      className={classes.short ?? ''}
      label={label}
      data={[
        { value: ANY, label: t('filter.all') },
        { value: 'yes', label: t('filter.yes') },
        { value: 'no', label: t('filter.no') },
      ]}
      value={value === undefined ? ANY : value ? 'yes' : 'no'}
      onChange={({ currentTarget: { value: chosen } }) => onChange(chosen === ANY ? null : chosen === 'yes')}
    />
  )
}
