import { IconMinus, IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { DuplicateGroup } from '../../../shared/model/duplicate-review.ts'
import { useDuplicateSummary } from '../../app/use-duplicate-summary.ts'
import { certaintyOf } from './certainty.ts'
import { chanceText } from './chance-text.ts'
import { evidenceWords } from './evidence-words.ts'
import classes from './Review.module.css'

/** How likely two customers are one person, and why: what speaks for it and what against, apart. */
export function PairReasons({ group, isPostponed }: { group: DuplicateGroup; isPostponed: boolean }) {
  const { t } = useTranslation('duplicates')
  const { supporting, contradicting } = evidenceWords(group.pairs[0]?.evidence ?? [], t)
  const isOverThreshold = group.probability >= (useDuplicateSummary().data?.threshold ?? 1)
  return (
    <div className={classes.reasons}>
      <h3 className={classes.certainty}>{t(`review.certainty.${certaintyOf(group.probability)}`)}</h3>
      <p className={classes.chance}>
        {t('review.chance', { percent: chanceText(group.probability) })}
        {isOverThreshold && ` · ${t('review.notSure')}`}
        {isPostponed && ` · ${t('review.laterOnly')}`}
      </p>
      <p className={classes.reason} data-for>
        <IconPlus size={16} aria-hidden />
        <span>
          {supporting === '' ? t('review.nothingSupports') : t('review.supports', { reasons: supporting })}
        </span>
      </p>
      <p className={classes.reason} data-against={contradicting !== '' || undefined}>
        <IconMinus size={16} aria-hidden />
        <span>
          {contradicting === ''
            ? t('review.nothingContradicts')
            : t('review.contradicts', { reasons: contradicting })}
        </span>
      </p>
    </div>
  )
}
