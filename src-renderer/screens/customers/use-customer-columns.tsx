import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CustomerRow } from '../../../shared/model/customer.ts'
import type { Flag, FlagKind } from '../../../shared/model/flag.ts'
import { FlagMark } from '../../components/FlagMark.tsx'
import type { GridColumn } from '../../components/grid/grid-column.ts'
import { RowLink } from '../../components/grid/RowLink.tsx'
import { PlatformLabels } from '../../components/Platforms.tsx'
import { useVerdictWords, VerdictMark } from '../../components/VerdictMark.tsx'
import { formatCount, formatDay, formatMoney } from '../../i18n/format.ts'
import classes from './CustomersScreen.module.css'

/**
 * The columns of the customer list; the less important ones give way in narrow windows.
 * @param isAboutAddresses then the day of the last confirmation is always there.
 */
export function useCustomerColumns(isAboutAddresses: boolean): GridColumn<CustomerRow>[] {
  const { t } = useTranslation(['customers', 'common'])
  const wordsOf = useVerdictWords()
  return useMemo(() => {
    const nameTexts: NameTexts = {
      noName: t('customers:list.noName'),
      unattributable: t('customers:list.unattributable'),
      hint: t('customers:list.unattributableHint'),
      flag: { test: t('common:flag.test'), fraud: t('common:flag.fraud') },
      flagHint: ({ kind, day }) => t(`customers:list.flagHint.${kind}`, { day: formatDay(day) }),
    }
    return [
      {
        id: 'name',
        header: t('customers:list.name'),
        width: 'minmax(140px, 2.2fr)',
        isSortable: true,
        render: row => <CustomerName row={row} texts={nameTexts} />,
      },
      {
        id: 'email',
        header: t('customers:list.email'),
        width: 'minmax(160px, 2fr)',
        fromWidth: 1270,
        render: row => row.email ?? '',
      },
      {
        id: 'city',
        header: t('customers:list.city'),
        width: 'minmax(120px, 1.7fr)',
        isSortable: true,
        fromWidth: 930,
        render: row => [row.postalCode, row.city].filter(Boolean).join(' '),
      },
      {
        id: 'platforms',
        header: t('customers:list.platforms'),
        width: 'minmax(110px, 1.2fr)',
        fromWidth: 1055,
        render: row => (
          <PlatformLabels platforms={row.platforms} nameOf={platform => t(`common:platform.${platform}`)} />
        ),
      },
      {
        id: 'orders',
        header: t('customers:list.orders'),
        width: '112px',
        isNumber: true,
        isSortable: true,
        firstDirection: 'desc',
        render: row => formatCount(row.orders),
      },
      {
        id: 'value',
        header: t('customers:list.value'),
        width: '112px',
        isNumber: true,
        isSortable: true,
        firstDirection: 'desc',
        render: row => (row.orders === 0 ? '' : formatMoney(row.valueMinor, row.currency)),
      },
      {
        id: 'firstOrder',
        header: t('customers:list.firstOrder'),
        width: '148px',
        isSortable: true,
        firstDirection: 'desc',
        fromWidth: 1430,
        render: row => (row.firstOrderDay === null ? '' : formatDay(row.firstOrderDay)),
      },
      {
        id: 'lastOrder',
        header: t('customers:list.lastOrder'),
        width: '148px',
        isSortable: true,
        firstDirection: 'desc',
        render: row => (row.lastOrderDay === null ? '' : formatDay(row.lastOrderDay)),
      },
      {
        id: 'addressConfirmed',
        header: t('customers:list.addressConfirmed'),
        width: '172px',
        isSortable: true,
        firstDirection: 'asc',
        fromWidth: isAboutAddresses ? 0 : 1620,
        render: row =>
          row.addressConfirmation === null ? (
            ''
          ) : row.addressConfirmation.day === null ? (
            <span className={classes.company}>{t('customers:list.neverConfirmed')}</span>
          ) : (
            formatDay(row.addressConfirmation.day)
          ),
      },
      {
        id: 'permission',
        header: t('customers:list.permission'),
        width: '172px',
        fromWidth: isAboutAddresses ? 1180 : 800,
        render: row => (
          <span className={classes.permission}>
            <VerdictMark verdict={row.emailVerdict} words={wordsOf(row.emailVerdict)} />
            <VerdictMark verdict={row.postVerdict} words={wordsOf(row.postVerdict)} />
          </span>
        ),
      },
    ]
  }, [t, wordsOf, isAboutAddresses])
}

interface NameTexts {
  noName: string
  unattributable: string
  hint: string
  flag: Record<FlagKind, string>
  flagHint: (flag: Flag) => string
}

function CustomerName({ row, texts }: { row: CustomerRow; texts: NameTexts }) {
  return (
    <span className={classes.nameCell}>
      <span className={classes.nameText}>
        <RowLink to={`/customers/${row.id}`} className={classes.name}>
          {row.name === '' ? texts.noName : row.name}
        </RowLink>
        {row.company !== null && row.company !== row.name && (
          <span className={classes.company}> · {row.company}</span>
        )}
      </span>
      {row.flag !== null && (
        <span className={classes.flag}>
          <FlagMark kind={row.flag.kind} word={texts.flag[row.flag.kind]} hint={texts.flagHint(row.flag)} />
        </span>
      )}
      {!row.attributable && (
        <span className={classes.unattributable} data-hint={texts.hint}>
          <span> {texts.unattributable}</span>
        </span>
      )}
    </span>
  )
}
