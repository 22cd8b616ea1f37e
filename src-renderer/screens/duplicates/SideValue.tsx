import { UnstyledButton } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { DifferingText } from './DifferingText.tsx'
import classes from './Review.module.css'
import { useName } from './use-name.ts'

export interface SideValueProps {
  value: string
  /** The other's value where both have one and they differ; null otherwise. */
  unlike: string | null
  isEqual: boolean
  result: string
  from: { name: string }
  onPick: (text: string) => void
}

/** What one of the two has in a field. Where they differ it is a button that takes it into the result. */
export function SideValue({ value, unlike, isEqual, result, from, onPick }: SideValueProps) {
  const { t } = useTranslation('duplicates')
  const name = useName()(from)
  // Nothing cannot be taken: the result would be what the other one shows.
  if (isEqual || value === '')
    return <span className={classes.equalValue}>{value === '' ? t('review.empty') : value}</span>
  const isTaken = result === value
  return (
    <UnstyledButton
      className={classes.sideValue ?? ''}
      aria-pressed={isTaken}
      aria-label={t('review.take', { value, name })}
      onClick={() => onPick(value)}
    >
      <DifferingText value={value} unlike={unlike} />
      <IconCheck size={15} aria-hidden data-taken={isTaken || undefined} />
    </UnstyledButton>
  )
}
