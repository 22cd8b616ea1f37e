import { useTranslation } from 'react-i18next'
import { formatCount } from '../../../i18n/format.ts'
import { CountLink } from '../CountLink.tsx'
import classes from '../Products.module.css'
import { factorInWords, factorRange } from '../product-words.ts'
import type { PeriodDays } from '../use-product-period.ts'
import { cellAddress } from './cell-address.ts'
import { type Pattern, type PatternKind, strongestCell } from './patterns.ts'
import { useCellNames } from './use-cell-names.ts'

/** More would be a second table. */
const MOST_SENTENCES = 5

export interface PatternSentencesProps {
  kind: PatternKind
  /** What differs by more than chance. */
  certain: readonly Pattern[]
  days: PeriodDays
}

/** The clearest differences, each in a sentence with its orders. */
export function PatternSentences({ kind, certain, days }: PatternSentencesProps) {
  const { t } = useTranslation(['products', 'common'])
  const names = useCellNames(kind)
  const told = certain.flatMap(pattern => {
    const strongest = strongestCell(pattern.cells)
    return strongest === null ? [] : [{ pattern, ...strongest }]
  })
  if (told.length === 0) return null
  return (
    <ul className={classes.facts}>
      {told.slice(0, MOST_SENTENCES).map(({ pattern, cell, index }) => (
        <li key={pattern.key}>
          {t('products:patterns.sentence', {
            name: pattern.name,
            when: names[index]?.when ?? '',
            factor: factorInWords(cell.factor ?? 0, t),
            range: factorRange({ low: cell.low ?? 0, high: cell.high ?? 0 }, t),
          })}{' '}
          <CountLink
            isInText
            count={cell.units}
            to={cellAddress(kind, pattern, index, days)}
            label={`${pattern.name}, ${names[index]?.name ?? ''}: ${formatCount(cell.units)}`}
          >
            {t('products:patterns.basis', {
              part: formatCount(cell.units),
              whole: formatCount(pattern.units),
            })}
          </CountLink>
        </li>
      ))}
    </ul>
  )
}
