import { Button, Modal, Stack, Text, TextInput } from '@mantine/core'
import { IconRestore } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type CustomerCard,
  type CustomerEdit,
  type CustomerEditField,
  customerEditSchema,
} from '../../../shared/model/customer.ts'
import { afterSaving } from '../../app/after-saving.ts'
import { orpc } from '../../app/client.ts'
import { SaveButtons } from '../../components/SaveButtons.tsx'
import { readBirthday } from '../../components/typed-birthday.ts'
import { birthdayText } from './birthday-text.ts'
import classes from './Customer.module.css'

const FIELDS = customerEditSchema.keyof().options

export interface EditDialogProps {
  card: CustomerCard
  opened: boolean
  onClose: () => void
}

/** The owner's own values, beside what was imported. */
export function EditDialog({ card, opened, onClose }: EditDialogProps) {
  const { t } = useTranslation('customers')
  return (
    <Modal opened={opened} onClose={onClose} title={t('edit.title')} size="xl">
      <EditForm card={card} onDone={onClose} />
    </Modal>
  )
}

type Texts = Record<CustomerEditField, string>

function EditForm({ card, onDone }: { card: CustomerCard; onDone: () => void }) {
  const { t } = useTranslation('customers')
  const [texts, setTexts] = useState<Texts>(() => textsOf(card.displayed))
  const save = useSaveEdit(onDone)
  const isBirthdayWrong = texts.birthday.trim() !== '' && readBirthday(texts.birthday) === null
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    if (isBirthdayWrong) return
    const values = changedValues(card, texts)
    if (Object.keys(values).length === 0) onDone()
    else save.mutate({ id: card.id, values })
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text size="sm">{t('edit.text')}</Text>
        <div className={classes.editGrid}>
          {FIELDS.map(field => (
            <EditField
              key={field}
              field={field}
              text={texts[field]}
              imported={card.imported[field]}
              error={field === 'birthday' && isBirthdayWrong ? t('edit.birthdayInvalid') : null}
              onChange={text => setTexts({ ...texts, [field]: text })}
            />
          ))}
        </div>
        <SaveButtons isPending={save.isPending} onCancel={onDone} />
      </Stack>
    </form>
  )
}

interface EditFieldProps {
  field: CustomerEditField
  text: string
  imported: string | null
  error: string | null
  onChange: (text: string) => void
}

function EditField({ field, text, imported: stored, error, onChange }: EditFieldProps) {
  const { t } = useTranslation('customers')
  const name = t(`field.${field}`)
  const imported = stored === null ? null : shownText(field, stored)
  const differs = text !== (imported ?? '')
  return (
    <div>
      <TextInput
        label={name}
        value={text}
        maxLength={field === 'country' ? 2 : 254}
        error={error}
        placeholder={field === 'birthday' ? t('edit.birthdayHint') : ''}
        onChange={event => onChange(event.currentTarget.value)}
      />
      <div className={classes.importedValue}>
        <span>{imported === null ? t('edit.importedNone') : t('edit.imported', { value: imported })}</span>
        {differs && (
          <Button
            variant="subtle"
            size="compact-xs"
            leftSection={<IconRestore size={14} aria-hidden />}
            aria-label={t('edit.reset', { name })}
            onClick={() => onChange(imported ?? '')}
          >
            {t('edit.resetShort')}
          </Button>
        )}
      </div>
    </div>
  )
}

function useSaveEdit(onDone: () => void) {
  const { t } = useTranslation('customers')
  return useMutation(orpc.customers.edit.mutationOptions(afterSaving(onDone, t('edit.saved'))))
}

function textsOf(values: CustomerEdit): Texts {
  // The keys are exactly those of the schema, which the types of Object.fromEntries cannot say.
  return Object.fromEntries(FIELDS.map(field => [field, shownText(field, values[field] ?? '')])) as Texts
}

/** A stored value as it stands in its input: birthdays are written as usual in the language on the screen. */
function shownText(field: CustomerEditField, value: string): string {
  return field === 'birthday' && value !== '' ? birthdayText(value) : value
}

/** The inverse of {@link shownText}. */
function storedText(field: CustomerEditField, text: string): string {
  return field === 'birthday' && text !== '' ? (readBirthday(text) ?? text) : text
}

/**
 * What has to be stored: only fields that changed. A field that equals the imported value again, or is empty,
 * gives the owner's value up.
 */
export function changedValues(card: CustomerCard, texts: Texts): Partial<CustomerEdit> {
  const values: Partial<CustomerEdit> = {}
  for (const field of FIELDS) {
    const text = storedText(field, texts[field].trim())
    if (text === (card.displayed[field] ?? '')) continue
    values[field] = text === '' || text === card.imported[field] ? null : text
  }
  return values
}
