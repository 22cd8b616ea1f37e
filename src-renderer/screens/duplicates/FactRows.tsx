import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CustomerCard } from '../../../shared/model/customer.ts'
import type { MergePreview } from '../../../shared/model/duplicate-review.ts'
import { Platforms } from '../../components/Platforms.tsx'
import { formatDay } from '../../i18n/format.ts'
import classes from './Review.module.css'
import { usePurchasesText } from './use-purchases-text.ts'

export interface FactRowsProps {
  one: CustomerCard
  other: CustomerCard
  result: MergePreview
}

/** What cannot be chosen: orders, when, and where, each and together. */
export function FactRows({ one, other, result }: FactRowsProps) {
  const { t } = useTranslation(['duplicates', 'common'])
  const purchasesText = usePurchasesText()
  const dayText = (day: string | null) => (day === null ? '–' : formatDay(day))
  const lastDay = [one.lastOrderDay, other.lastOrderDay]
    .filter(day => day !== null)
    .toSorted()
    .at(-1)
  const platforms = [...new Set([...one.platforms, ...other.platforms])]
  return (
    <tbody className={classes.facts}>
      <Row
        name={t('duplicates:review.purchases')}
        cells={[purchasesText(one), purchasesText(other), purchasesText(result)]}
      />
      <Row
        name={t('duplicates:review.lastOrder')}
        cells={[dayText(one.lastOrderDay), dayText(other.lastOrderDay), dayText(lastDay ?? null)]}
      />
      <Row
        name={t('duplicates:review.boughtAt')}
        cells={[one.platforms, other.platforms, platforms].map((names, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: three cells that never change places
          <Platforms key={index} platforms={names} />
        ))}
      />
    </tbody>
  )
}

function Row({ name, cells: [one, other, result] }: { name: string; cells: ReactNode[] }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{one}</td>
      <td>{other}</td>
      <td className={classes.resultColumn}>{result}</td>
    </tr>
  )
}
