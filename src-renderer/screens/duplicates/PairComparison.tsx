import { useTranslation } from 'react-i18next'
import type { CustomerEditField } from '../../../shared/model/customer.ts'
import type { DuplicateGroup, MergePreview } from '../../../shared/model/duplicate-review.ts'
import type { Failure } from '../../../shared/model/failure.ts'
import { ComparisonHead } from './ComparisonHead.tsx'
import { FactRows } from './FactRows.tsx'
import { FieldRow } from './FieldRow.tsx'
import classes from './Review.module.css'
import { fieldsToShow, isWrongBirthday, withText } from './result-values.ts'
import { pairKey } from './review-queue.ts'
import { type ResultTexts, reviewSession } from './review-session.ts'
import type { Pair } from './use-pair.ts'

export interface PairComparisonProps {
  group: DuplicateGroup
  pair: Pair
  texts: ResultTexts
  result: MergePreview
  /** True while the result is that of something typed before. */
  isBehind: boolean
  /** Why what was typed cannot be; null where it can. */
  failure: Failure | null
}

/** Both customers side by side, and what becomes of each field. */
export function PairComparison({ group, pair, texts, result, isBehind, failure }: PairComparisonProps) {
  const { t } = useTranslation('duplicates')
  const { one, other } = pair
  const errorOf = (field: CustomerEditField) => {
    if (field === 'birthday' && isWrongBirthday(texts)) return t('review.birthdayInvalid')
    return failure?.code === 'invalid' && failure.field === field ? t('review.valueInvalid') : null
  }
  return (
    <>
      <div className={classes.comparisonScroll}>
        <table className={classes.comparison} aria-label={t('review.table')}>
          <ComparisonHead one={one} other={other} />
          <tbody>
            {fieldsToShow(one.displayed, other.displayed, texts).map(field => (
              <FieldRow
                key={field}
                field={field}
                pair={pair}
                text={texts[field]}
                fallback={isBehind ? null : result.displayed[field]}
                error={errorOf(field)}
                onChange={text => reviewSession.write(pairKey(group), withText(texts, field, text))}
              />
            ))}
          </tbody>
          <FactRows one={one} other={other} result={result} />
        </table>
      </div>
      <p className={classes.keeps}>{t('review.keeps')}</p>
    </>
  )
}
