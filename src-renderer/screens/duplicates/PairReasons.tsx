import { IconMinus, IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { DuplicateGroup } from '../../../shared/model/duplicate-review.ts'
import { formatPercent } from '../../i18n/format.ts'
import { evidenceWords } from './evidence-words.ts'
import classes from './Review.module.css'

/** How likely two customers are one person, and why: what speaks for it and what against, apart. */
export function PairReasons({ group, isPostponed }: { group: DuplicateGroup; isPostponed: boolean }) {
  const { t } = useTranslation('duplicates')
  const { supporting, contradicting } = evidenceWords(group.pairs[0]?.evidence ?? [], t)
  // Rounded down: what is estimated is never certain.
  const chance = Math.floor(group.probability * 1000) / 1000
  return (
    <div className={classes.reasons}>
      <p className={classes.certainty}>
        <strong>{t(`review.certainty.${certaintyOf(group.probability)}`)}</strong>{' '}
        <span className={classes.quiet}>
          {t('review.chance', { percent: formatPercent(chance, 1) })}
          {isPostponed && ` · ${t('review.laterOnly')}`}
        </span>
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

function certaintyOf(probability: number): 'very' | 'likely' | 'rather' | 'hardly' {
  if (probability >= 0.9) return 'very'
  if (probability >= 0.7) return 'likely'
  return probability >= 0.5 ? 'rather' : 'hardly'
}
