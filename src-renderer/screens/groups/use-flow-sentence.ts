import { useTranslation } from 'react-i18next'
import type { StageFlow } from '../../../shared/model/lifecycle.ts'
import { formatCount, formatDay, formatList } from '../../i18n/format.ts'
import { flowSums } from './flow-sums.ts'

/** "Vom … bis zum …: 131 sind dazugekommen, 98 haben die Phase gewechselt und 90 sind geblieben, wo sie waren." */
export function useFlowSentence(): (flow: StageFlow) => string {
  const { t } = useTranslation('groups')
  return flow => {
    const sums = flowSums(flow)
    const parts = (['came', 'moved', 'stayed'] as const)
      .filter(part => sums[part] > 0)
      .map(part => t(`flow.${part}`, { count: sums[part], formatted: formatCount(sums[part]) }))
    return t('flow.sentence', {
      from: formatDay(flow.from),
      to: formatDay(flow.to),
      parts: formatList(parts),
    })
  }
}
