import { TextInput } from '@mantine/core'
import { IconEqualNot, IconTilde } from '@tabler/icons-react'
import { type KeyboardEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { CustomerEditField } from '../../../shared/model/customer.ts'
import { isOtherSpelling } from './other-spelling.ts'
import classes from './Review.module.css'
import { shownValue } from './result-values.ts'
import { SideValue } from './SideValue.tsx'
import type { Pair } from './use-pair.ts'

export interface FieldRowProps {
  field: CustomerEditField
  pair: Pair
  /** What the owner typed or picked; undefined where the proposal stands. */
  text: string | undefined
  /** What comes to stand in the result where nothing is typed; null for nothing, or while that is not known. */
  fallback: string | null
  error: string | null
  /** undefined lets the proposal stand again. */
  onChange: (text: string | undefined) => void
}

/** How the two of a pair stand to each other in a field. */
type Likeness = 'equal' | 'spelling' | 'different' | 'one'

function likeness(one: string, other: string): Likeness {
  if (one === other) return 'equal'
  // What only one of them knows completes the other and contradicts nothing.
  if (one === '' || other === '') return 'one'
  return isOtherSpelling(one, other) ? 'spelling' : 'different'
}

/** One field of both customers and of the result; either value can be picked, or another one typed. */
export function FieldRow({ field, pair, text, fallback, error, onChange }: FieldRowProps) {
  const { t } = useTranslation(['duplicates', 'customers'])
  const name = t(`customers:field.${field}`)
  const one = shownValue(field, pair.one.displayed[field])
  const other = shownValue(field, pair.other.displayed[field])
  const result = text ?? shownValue(field, pair.proposed.displayed[field])
  const like = likeness(one, other)
  const leave = useLeaving(text, onChange)
  const isDifferent = like === 'different'
  const side = { isEqual: like === 'equal', result: result.trim(), onPick: onChange }
  return (
    <tr data-like={like}>
      <th scope="row">
        <span className={classes.fieldName}>
          {name}
          <LikenessMark like={like} />
        </span>
      </th>
      <td>
        <SideValue {...side} value={one} unlike={isDifferent ? other : null} from={pair.one} />
      </td>
      <td>
        <SideValue {...side} value={other} unlike={isDifferent ? one : null} from={pair.other} />
      </td>
      <td className={classes.resultColumn}>
        <TextInput
          size="sm"
          classNames={{ input: classes.resultInput ?? '', description: classes.resultNote ?? '' }}
          inputWrapperOrder={['input', 'description', 'error']}
          aria-label={t('duplicates:review.resultOf', { field: name })}
          value={result}
          description={emptied(result, text, fallback !== null) && t('duplicates:review.fallback')}
          placeholder={fallback === null ? t('duplicates:review.empty') : shownValue(field, fallback)}
          error={error}
          maxLength={field === 'country' ? 2 : 254}
          onChange={event => onChange(event.currentTarget.value)}
          {...leave}
        />
      </td>
    </tr>
  )
}

/** The owner left the field empty, so that something else comes to stand there. */
function emptied(result: string, text: string | undefined, hasFallback: boolean): boolean {
  return text !== undefined && result.trim() === '' && hasFallback
}

function LikenessMark({ like }: { like: Likeness }) {
  const { t } = useTranslation('duplicates')
  if (like === 'spelling')
    return (
      <small className={classes.likeness}>
        <IconTilde size={14} aria-hidden /> {t('review.spelling')}
      </small>
    )
  if (like !== 'different') return null
  return (
    <small className={classes.likeness} data-different>
      <IconEqualNot size={14} aria-hidden /> {t('review.differs')}
    </small>
  )
}

/**
 * Enter and Escape lead out of a field, so that the answers can be given by their keys again; Escape brings back what
 * stood there when the field was entered.
 */
function useLeaving(text: string | undefined, onChange: (text: string | undefined) => void) {
  const before = useRef(text)
  return {
    onFocus: () => {
      before.current = text
    },
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
      if (event.key !== 'Enter' && event.key !== 'Escape') return
      event.preventDefault()
      if (event.key === 'Escape') onChange(before.current)
      event.currentTarget.closest<HTMLElement>('[data-takes-focus]')?.focus({ preventScroll: true })
    },
  }
}
