import { useTranslation } from 'react-i18next'
import type { OrderMembers } from '../../../shared/model/order-members.ts'
import { useProductName } from '../../figures/use-product-name.ts'
import { orderMembersText } from './order-members-text.ts'

/** The orders behind a figure in words, for the conditions of the list; null where there is no such condition. */
export function useOrderMembersText(of: OrderMembers | undefined): string | null {
  const { t } = useTranslation('orders')
  const productName = useProductName(of !== undefined && ('productId' in of || of.rows === 'pair'))
  return of === undefined ? null : orderMembersText(of, { t, productName })
}
