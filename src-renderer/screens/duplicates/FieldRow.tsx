import { TextInput } from '@mantine/core'
import { IconEqualNot } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { CustomerEditField } from '../../../shared/model/customer.ts'
import classes from './Review.module.css'
import { shownValue } from './result-values.ts'
import { SideValue } from './SideValue.tsx'
import type { Pair } from './use-pair.ts'

export interface FieldRowProps {
  field: CustomerEditField
  pair: Pair
  /** What the owner typed or picked; undefined where the proposal stands. */
  text: string | undefined
  error: string | null
  onChange: (text: string) => void
}

/** One field of both customers and of the result; either value can be picked, or another one typed. */
export function FieldRow({ field, pair, text, error, onChange }: FieldRowProps) {
  const { t } = useTranslation(['duplicates', 'customers'])
  const name = t(`customers:field.${field}`)
  const one = shownValue(field, pair.one.displayed[field])
  const other = shownValue(field, pair.other.displayed[field])
  const result = text ?? shownValue(field, pair.proposed.displayed[field])
  const isEqual = one === other
  // What only one of them knows completes the other and contradicts nothing.
  const isDifferent = !isEqual && one !== '' && other !== ''
  const side = { isEqual, result: result.trim(), onPick: onChange }
  return (
    <tr data-equal={isEqual || undefined} data-different={isDifferent || undefined}>
      <th scope="row">
        <span className={classes.fieldName}>
          {name}
          {isDifferent && <IconEqualNot size={16} role="img" aria-label={t('duplicates:review.differs')} />}
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
          classNames={{ input: classes.resultInput ?? '' }}
          aria-label={t('duplicates:review.resultOf', { field: name })}
          value={result}
          error={error}
          maxLength={field === 'country' ? 2 : 254}
          placeholder={t('duplicates:review.empty')}
          onChange={event => onChange(event.currentTarget.value)}
          onKeyDown={leaveField}
        />
      </td>
    </tr>
  )
}

/** Enter and Escape lead out of a field, so that the answers can be given by their keys again. */
function leaveField(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'Enter' && event.key !== 'Escape') return
  event.preventDefault()
  event.currentTarget.closest<HTMLElement>('[data-pair]')?.focus({ preventScroll: true })
}
