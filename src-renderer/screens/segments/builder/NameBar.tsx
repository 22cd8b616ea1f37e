import { Button, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { copyName, LONGEST_NAME } from '../copy-name.ts'
import classes from './Builder.module.css'
import type { SegmentOrigin } from './segment-origin.ts'
import { useSaveSegment } from './use-save-segment.ts'
import type { SegmentDraft } from './use-segment-draft.ts'

/** What the segment is called, and where it is kept: in its own place, or as a copy. */
export function NameBar({ draft, origin }: { draft: SegmentDraft; origin: SegmentOrigin }) {
  const { t } = useTranslation('segments')
  const save = useSaveSegment()
  const { rule } = draft
  const name = draft.name.trim()
  const before = origin.kind === 'saved' ? origin.segment : null
  const isSaved = before !== null && draft.isUntouched
  // Without a name, or with a condition that is not complete, nothing is kept.
  const canSave = name !== '' && draft.isComplete && !save.isPending
  const nameOfCopy =
    name === before?.name ? copyName(name, copied => t('own.copyName', { name: copied })) : name
  return (
    <form
      className={classes.naming}
      onSubmit={event => {
        event.preventDefault()
        if (canSave && !isSaved) save.mutate({ name, rule, before })
      }}
    >
      <TextInput
        className={classes.nameField ?? ''}
        label={t('builder.name')}
        placeholder={t('builder.namePlaceholder')}
        maxLength={LONGEST_NAME}
        value={draft.name}
        onChange={event => draft.setName(event.currentTarget.value)}
      />
      <Button type="submit" loading={save.isPending} disabled={!canSave || isSaved}>
        {t('builder.save')}
      </Button>
      {before !== null && (
        <Button
          variant="default"
          disabled={!canSave}
          onClick={() => save.mutate({ name: nameOfCopy, rule, before: null })}
        >
          {t('builder.saveCopy')}
        </Button>
      )}
      <span className={classes.saveState}>{t(isSaved ? 'builder.isSaved' : 'builder.unsaved')}</span>
    </form>
  )
}
