import { Button, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { LONGEST_NAME } from '../copy-name.ts'
import classes from './Builder.module.css'

export interface NameBarProps {
  name: string
  /** Whether what stands there is what is kept. */
  isSaved: boolean
  /** Without a name, or with a condition that is not complete, nothing is kept. */
  canSave: boolean
  isPending: boolean
  onName: (name: string) => void
  onSave: () => void
  /** null for what is not kept yet. */
  onSaveCopy: (() => void) | null
}

/** What the segment is called, and where it is kept. */
export function NameBar({ name, isSaved, canSave, isPending, onName, onSave, onSaveCopy }: NameBarProps) {
  const { t } = useTranslation('segments')
  return (
    <form
      className={classes.naming}
      onSubmit={event => {
        event.preventDefault()
        if (canSave && !isSaved && !isPending) onSave()
      }}
    >
      <TextInput
        className={classes.nameField ?? ''}
        label={t('builder.name')}
        placeholder={t('builder.namePlaceholder')}
        maxLength={LONGEST_NAME}
        value={name}
        onChange={event => onName(event.currentTarget.value)}
      />
      <Button type="submit" loading={isPending} disabled={!canSave || isSaved}>
        {t('builder.save')}
      </Button>
      {onSaveCopy !== null && (
        <Button variant="default" disabled={!canSave || isPending} onClick={onSaveCopy}>
          {t('builder.saveCopy')}
        </Button>
      )}
      <span className={classes.saveState}>{t(isSaved ? 'builder.isSaved' : 'builder.unsaved')}</span>
    </form>
  )
}
