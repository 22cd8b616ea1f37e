import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { NamedFindings } from '../../../shared/model/finding.ts'
import type { FindingContext } from './finding-view.ts'

/** What the words of findings need beside them. */
export function useFindingContext(
  { asOf, currency, names }: NamedFindings,
  firstDay: string,
): FindingContext {
  const { t } = useTranslation(['findings', 'common', 'customers'])
  return useMemo(() => {
    const known = new Map(names.map(({ customerId, name }) => [customerId, name]))
    return {
      asOf,
      firstDay,
      // Without one there is no finding about money.
      currency: currency ?? '',
      nameOf: customerId => known.get(customerId) || t('customers:list.noName'),
      t,
    }
  }, [asOf, currency, names, firstDay, t])
}
