import { Tooltip } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CustomerRow } from '../../../shared/model/customer.ts'
import type { GridColumn } from '../../components/grid/grid-column.ts'
import { Platforms } from '../../components/Platforms.tsx'
import { VerdictMark } from '../../components/VerdictMark.tsx'
import { formatCount, formatDay, formatMoney } from '../../i18n/format.ts'
import classes from './CustomersScreen.module.css'

/** The columns of the customer list; the less important ones give way in narrow windows. */
export function useCustomerColumns(): GridColumn<CustomerRow>[] {
  const { t } = useTranslation('customers')
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('list.name'),
        width: 'minmax(140px, 2.2fr)',
        isSortable: true,
        render: row => <CustomerName row={row} />,
      },
      {
        id: 'email',
        header: t('list.email'),
        width: 'minmax(160px, 2fr)',
        fromWidth: 1270,
        render: row => row.email ?? '',
      },
      {
        id: 'city',
        header: t('list.city'),
        width: 'minmax(120px, 1.4fr)',
        isSortable: true,
        fromWidth: 930,
        render: row => [row.postalCode, row.city].filter(Boolean).join(' '),
      },
      {
        id: 'platforms',
        header: t('list.platforms'),
        width: 'minmax(110px, 1.2fr)',
        fromWidth: 1055,
        render: row => <Platforms platforms={row.platforms} />,
      },
      {
        id: 'orders',
        header: t('list.orders'),
        width: '112px',
        isNumber: true,
        isSortable: true,
        firstDirection: 'desc',
        render: row => formatCount(row.orders),
      },
      {
        id: 'value',
        header: t('list.value'),
        width: '112px',
        isNumber: true,
        isSortable: true,
        firstDirection: 'desc',
        render: row => (row.orders === 0 ? '' : formatMoney(row.valueMinor, row.currency)),
      },
      {
        id: 'firstOrder',
        header: t('list.firstOrder'),
        width: '148px',
        isSortable: true,
        firstDirection: 'desc',
        fromWidth: 1430,
        render: row => (row.firstOrderDay === null ? '' : formatDay(row.firstOrderDay)),
      },
      {
        id: 'lastOrder',
        header: t('list.lastOrder'),
        width: '148px',
        isSortable: true,
        firstDirection: 'desc',
        render: row => (row.lastOrderDay === null ? '' : formatDay(row.lastOrderDay)),
      },
      {
        id: 'permission',
        header: t('list.permission'),
        width: '172px',
        fromWidth: 800,
        render: row => (
          <span className={classes.permission}>
            <VerdictMark verdict={row.emailVerdict} />
            <VerdictMark verdict={row.postVerdict} />
          </span>
        ),
      },
    ],
    [t],
  )
}

function CustomerName({ row }: { row: CustomerRow }) {
  const { t } = useTranslation('customers')
  return (
    <>
      <Link
        to={`/customers/${row.id}`}
        className={classes.name ?? ''}
        tabIndex={-1}
        onClick={event => event.stopPropagation()}
      >
        {row.name === '' ? t('list.noName') : row.name}
      </Link>
      {row.company !== null && row.company !== row.name && (
        <span className={classes.company}> · {row.company}</span>
      )}
      {!row.attributable && (
        <Tooltip label={t('list.unattributableHint')}>
          <span className={classes.company}> · {t('list.unattributable')}</span>
        </Tooltip>
      )}
    </>
  )
}
