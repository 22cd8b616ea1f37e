import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CustomerCard } from '../../../shared/model/customer.ts'
import type { CustomerInterests } from '../../../shared/model/customer-interests.ts'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { Panel } from '../../components/Panel.tsx'
import { Explanation } from '../../figures/Explanation.tsx'
import { formatCount, formatDay } from '../../i18n/format.ts'
import classes from './CustomerFigures.module.css'
import { FiguresLoading } from './FigureRow.tsx'
import { Recommendations } from './Recommendations.tsx'
import { hasFigures, isOver, useInterests, useStanding } from './use-customer-figures.ts'

/** So many are shown at once. */
const SHOWN = 4

/** What a customer seems to be interested in, and what might fit next; nothing where they never bought. */
export function InterestsPanel({ card }: { card: CustomerCard }) {
  const { t } = useTranslation('customers')
  const { interests, recommendations } = useInterests(card)
  const standing = useStanding(card).data
  if (!hasFigures(card) || card.orders === 0) return null
  // Nothing is to be sold to whom it is over with.
  const wantsMore = standing !== undefined && !isOver(card)
  return (
    <Panel
      title={t('interests.title')}
      description={t('interests.text')}
      actions={
        <Explanation
          figure="interests"
          title={t('interests.title')}
          inputs={{ purchases: formatCount(interests.data?.purchases ?? 0) }}
        />
      }
    >
      {interests.isError && <LoadFailure error={interests.error} onRetry={() => void interests.refetch()} />}
      {interests.isPending && <FiguresLoading lines={4} />}
      {interests.data !== undefined && <Interests interests={interests.data} />}
      {wantsMore && recommendations.data !== undefined && (
        <Recommendations
          recommendations={recommendations.data}
          purchases={interests.data?.purchases ?? 0}
          asOf={standing.asOf}
        />
      )}
    </Panel>
  )
}

interface Interest {
  key: string
  name: string
  purchases: number
  lastDay: string
}

function Interests({ interests: { purchases, categories, products } }: { interests: CustomerInterests }) {
  const { t } = useTranslation('customers')
  if (purchases === 0) return <p className={classes.note}>{t('interests.none')}</p>
  const ofCategories = categories.map(one => ({ ...one, key: one.category, name: one.category }))
  const ofProducts = products.map(one => ({ ...one, key: String(one.product.id), name: one.product.name }))
  return (
    <>
      {ofCategories.length > 0 && <InterestList title={t('interests.title')} interests={ofCategories} />}
      {ofProducts.length > 0 && (
        <>
          <h3 className={classes.subtitle}>{t('interests.repeated')}</h3>
          <InterestList title={t('interests.repeated')} interests={ofProducts} />
        </>
      )}
      {ofCategories.length === 0 && (
        <p className={classes.note}>
          {t('interests.noCategories')} <Link to="/products">{t('interests.setCategories')}</Link>
        </p>
      )}
    </>
  )
}

function InterestList({ title, interests }: { title: string; interests: readonly Interest[] }) {
  const { t } = useTranslation('customers')
  const [all, setAll] = useState(false)
  const hidden = all ? 0 : Math.max(0, interests.length - SHOWN)
  return (
    <>
      <ul className={classes.list} aria-label={title}>
        {interests.slice(0, all ? undefined : SHOWN).map(({ key, name, purchases, lastDay }) => (
          <li key={key}>
            <span>{name}</span>
            <span className={classes.hint}>
              {t('interests.derived', { count: purchases, formatted: formatCount(purchases) })},{' '}
              {t('interests.last', { day: formatDay(lastDay) })}
            </span>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button
          className={classes.more ?? ''}
          variant="subtle"
          size="compact-sm"
          onClick={() => setAll(true)}
        >
          {t('interests.more', { count: hidden, formatted: formatCount(hidden) })}
        </Button>
      )}
    </>
  )
}
