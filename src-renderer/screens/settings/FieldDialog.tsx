import { Modal, Select, Stack, TagsInput, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type CustomFieldKind, customFieldKindSchema } from '../../../shared/model/custom-field.ts'
import { api, queryClient } from '../../app/client.ts'
import { failureOf } from '../../app/failure-text.ts'
import { notifyDone, notifyFailure } from '../../app/notify.tsx'
import { SaveButtons } from '../../components/SaveButtons.tsx'
import type { ListedField } from '../fields/use-custom-fields.ts'
import { RenamedChoices, type Renames, renamesToSend } from './RenamedChoices.tsx'

export interface FieldDialogProps {
  /** null for a new one. */
  field: ListedField | null
  onClose: () => void
}

/** Makes a field or changes one. */
export function FieldDialog({ field, onClose }: FieldDialogProps) {
  const { t } = useTranslation('fields')
  const title = field === null ? t('addTitle') : t('changeTitle', { name: field.name })
  return (
    <Modal opened onClose={onClose} title={title}>
      <FieldForm field={field} onClose={onClose} />
    </Modal>
  )
}

function FieldForm({ field, onClose }: FieldDialogProps) {
  const { t } = useTranslation('fields')
  const [name, setName] = useState(field?.name ?? '')
  const [kind, setKind] = useState<CustomFieldKind>(field?.kind ?? 'choices')
  const [choices, setChoices] = useState(field?.choices ?? [])
  const [renames, setRenames] = useState<Renames>({})
  const save = useSaveField(field, onClose)
  const isTaken = failureOf(save.error)?.code === 'field_name_taken'
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    const renamed = renamesToSend(field?.choices ?? [], choices, renames)
    if (name.trim() !== '') save.mutate({ name: name.trim(), kind, choices, renamed })
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput
          data-autofocus
          label={t('name')}
          placeholder={t('namePlaceholder')}
          maxLength={60}
          required
          value={name}
          error={isTaken ? t('nameTaken') : null}
          onChange={event => {
            save.reset()
            setName(event.currentTarget.value)
          }}
        />
        <Select
          label={t('kindLabel')}
          description={t('kindFixed')}
          data={customFieldKindSchema.options.map(value => ({ value, label: t(`kind.${value}`) }))}
          value={kind}
          allowDeselect={false}
          disabled={field !== null}
          onChange={value => setKind(customFieldKindSchema.parse(value))}
        />
        {(kind === 'choice' || kind === 'choices') && (
          <TagsInput
            label={t('choices')}
            description={t('choicesHint')}
            placeholder={t('choicesPlaceholder')}
            value={choices}
            maxTags={100}
            acceptValueOnBlur
            onChange={setChoices}
          />
        )}
        <RenamedChoices before={field?.choices ?? []} after={choices} said={renames} onChange={setRenames} />
        <SaveButtons isPending={save.isPending} disabled={name.trim() === ''} onCancel={onClose} />
      </Stack>
    </form>
  )
}

interface FieldValues {
  name: string
  kind: CustomFieldKind
  choices: string[]
  renamed: { from: string; to: string }[]
}

function useSaveField(field: ListedField | null, onDone: () => void) {
  const { t } = useTranslation('fields')
  return useMutation({
    mutationFn: ({ renamed, ...values }: FieldValues) =>
      field === null
        ? api.fields.add(values)
        : api.fields.change({ id: field.id, name: values.name, choices: values.choices, renamed }),
    onSuccess: async ({ name }) => {
      onDone()
      await queryClient.invalidateQueries()
      notifyDone(field === null ? t('added', { name }) : t('changed'))
    },
    onError: error => {
      // Said at the name itself.
      if (failureOf(error)?.code !== 'field_name_taken') notifyFailure(error)
    },
  })
}
