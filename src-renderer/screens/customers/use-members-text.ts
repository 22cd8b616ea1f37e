import { useTranslation } from 'react-i18next'
import type { FigureMembers } from '../../../shared/model/figure-members.ts'
import { useMainCurrency } from '../../figures/use-main-currency.ts'
import { useProductName } from '../../figures/use-product-name.ts'
import { useCampaignName } from '../campaigns/use-campaigns.ts'
import { useTopicName } from '../interests/use-topics.ts'
import { membersText } from './members-text.ts'

/** The customers behind a figure in words, for the conditions of a list; null where there is no such condition. */
export function useMembersText(of: FigureMembers | undefined): string | null {
  const { t } = useTranslation('groups')
  const productName = useProductName(of !== undefined && ('productId' in of || of.figure === 'pair_targets'))
  const topicName = useTopicName(of?.figure === 'interest')
  const campaignName = useCampaignName(of?.figure === 'campaign')
  const currency = useMainCurrency(of?.figure === 'value_bar')
  return of === undefined ? null : membersText(of, { t, productName, topicName, campaignName, currency })
}
