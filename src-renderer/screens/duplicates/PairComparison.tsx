import { useDebouncedValue } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import type { CustomerEditField } from '../../../shared/model/customer.ts'
import type { DuplicateGroup } from '../../../shared/model/duplicate-review.ts'
import { failureOf } from '../../app/failure-text.ts'
import { AfterMerge } from './AfterMerge.tsx'
import { ComparisonHead } from './ComparisonHead.tsx'
import { FactRows } from './FactRows.tsx'
import { FieldRow } from './FieldRow.tsx'
import classes from './Review.module.css'
import { chosenValues, fieldsToShow, isWrongBirthday } from './result-values.ts'
import { pairKey } from './review-queue.ts'
import { type ResultTexts, reviewSession } from './review-session.ts'
import { type Pair, useChosenPreview } from './use-pair.ts'

/** So long after the last letter what was typed is tried out, in milliseconds. */
const TYPING_PAUSE_MS = 250

export interface PairComparisonProps {
  group: DuplicateGroup
  pair: Pair
  texts: ResultTexts
}

/** Both customers side by side, what becomes of each field, and whether advertising is allowed then. */
export function PairComparison({ group, pair, texts }: PairComparisonProps) {
  const { t } = useTranslation('duplicates')
  const { one, other, proposed } = pair
  const chosen = chosenValues(texts, proposed.displayed)
  const isChosen = Object.keys(chosen).length > 0 && !isWrongBirthday(texts)
  const [tried] = useDebouncedValue(chosen, TYPING_PAUSE_MS)
  const preview = useChosenPreview(group, tried, isChosen)
  const failure = isChosen ? failureOf(preview.error) : null
  const errorOf = (field: CustomerEditField) => {
    if (field === 'birthday' && isWrongBirthday(texts)) return t('review.birthdayInvalid')
    return failure?.code === 'invalid' && failure.field === field ? t('review.valueInvalid') : null
  }
  const result = isChosen && preview.data !== undefined ? preview.data : proposed
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
                error={errorOf(field)}
                onChange={text => reviewSession.write(pairKey(group), { ...texts, [field]: text })}
              />
            ))}
          </tbody>
          <FactRows one={one} other={other} result={result} />
        </table>
      </div>
      <AfterMerge pair={pair} result={result} />
    </>
  )
}
