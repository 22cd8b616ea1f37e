import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Recommendation } from '../../../shared/model/recommendations.ts'
import { orpc } from '../../app/client.ts'
import { Explanation } from '../../figures/Explanation.tsx'
import { formatCount } from '../../i18n/format.ts'
import classes from './CustomerFigures.module.css'
import { rowsOfRule, ruleWords } from './rule-words.ts'

export interface RecommendationsProps {
  recommendations: readonly Recommendation[]
  /** Days of purchase with known contents. */
  purchases: number
  asOf: string
}

/** What might fit next, each product with the reason that speaks for it. */
export function Recommendations({ recommendations, purchases, asOf }: RecommendationsProps) {
  const { t } = useTranslation(['customers', 'common'])
  const range = useQuery(orpc.figures.range.queryOptions()).data
  if (recommendations.length === 0) return null
  const title = t('customers:interests.next')
  return (
    <>
      <h3 className={classes.subtitle}>
        {title}
        <Explanation figure="recommendations" title={title} inputs={{ purchases: formatCount(purchases) }} />
      </h3>
      <p className={classes.note}>{t('customers:interests.nextRule')}</p>
      <ul className={classes.list} aria-label={title}>
        {recommendations.map(recommendation => (
          <li key={recommendation.product.id}>
            <span>{recommendation.product.name}</span>
            <Link
              className={classes.reason ?? ''}
              to={rowsOfRule(recommendation, range?.firstDay ?? asOf, asOf)}
            >
              {ruleWords(recommendation, t)}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
