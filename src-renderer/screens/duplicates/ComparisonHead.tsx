import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CustomerCard } from '../../../shared/model/customer.ts'
import classes from './Review.module.css'
import { useName } from './use-name.ts'

/** Whose column is whose. */
export function ComparisonHead({ one, other }: { one: CustomerCard; other: CustomerCard }) {
  const { t } = useTranslation('duplicates')
  const nameOf = useName()
  return (
    <thead>
      <tr>
        <th scope="col" className={classes.corner}>
          {t('review.field')}
        </th>
        {[one, other].map(card => (
          <th scope="col" key={card.id}>
            <Link to={`/customers/${card.id}`} aria-label={t('sure.openCard', { name: nameOf(card) })}>
              {nameOf(card)}
            </Link>
          </th>
        ))}
        <th scope="col" className={classes.resultColumn}>
          {t('review.result')} <small className={classes.resultHint}>{t('review.resultHint')}</small>
          <small className={classes.typingHint}>{t('review.typingHint')}</small>
        </th>
      </tr>
    </thead>
  )
}
