import { Modal, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CustomerFieldValue, CustomValue } from '../../../shared/model/custom-field.ts'
import type { CustomerCard } from '../../../shared/model/customer.ts'
import { afterSaving } from '../../app/after-saving.ts'
import { orpc } from '../../app/client.ts'
import { SaveButtons } from '../../components/SaveButtons.tsx'
import { FieldInput } from '../fields/FieldInput.tsx'
import { fieldValueText } from '../fields/field-value-text.ts'
import { useCustomFields } from '../fields/use-custom-fields.ts'
import classes from './Customer.module.css'

export interface OwnFieldsDialogProps {
  card: CustomerCard
  opened: boolean
  onClose: () => void
}

/** The owner's values in the owner's own fields, beside what was imported. */
export function OwnFieldsDialog({ card, opened, onClose }: OwnFieldsDialogProps) {
  const { t } = useTranslation('fields')
  return (
    <Modal opened={opened} onClose={onClose} title={t('card.editTitle')} size="lg">
      <FieldsForm card={card} onDone={onClose} />
    </Modal>
  )
}

function FieldsForm({ card, onDone }: { card: CustomerCard; onDone: () => void }) {
  const { t } = useTranslation('fields')
  const listed = useCustomFields()
  const [values, setValues] = useState(
    () => new Map(card.fields.map(({ field, value }) => [field.id, value])),
  )
  const save = useSaveFields(onDone)
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    const changes = changedFieldValues(card.fields, values)
    if (changes.length === 0) onDone()
    else save.mutate({ customerId: card.id, values: changes })
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text size="sm">{t('card.text')}</Text>
        {card.fields.map(({ field, imported }) => (
          <div key={field.id}>
            <FieldInput
              field={field}
              found={listed.find(({ id }) => id === field.id)?.found ?? []}
              value={values.get(field.id) ?? null}
              onChange={value => setValues(new Map(values).set(field.id, value))}
            />
            <div className={classes.importedValue}>
              {imported === null
                ? t('card.importedNone')
                : t('card.imported', {
                    value: fieldValueText(field.kind, imported.value),
                    source: imported.sourceName,
                  })}
            </div>
          </div>
        ))}
        <SaveButtons isPending={save.isPending} onCancel={onDone} />
      </Stack>
    </form>
  )
}

function useSaveFields(onDone: () => void) {
  const { t } = useTranslation('fields')
  return useMutation(orpc.fields.setValues.mutationOptions(afterSaving(onDone, t('card.saved'))))
}

/**
 * What has to be stored: only what changed. A value that equals the imported one again, or is empty, gives the
 * owner's value up.
 */
export function changedFieldValues(
  fields: readonly CustomerFieldValue[],
  values: ReadonlyMap<number, CustomValue | null>,
): { fieldId: number; value: CustomValue | null }[] {
  const same = (a: CustomValue | null, b: CustomValue | null) => JSON.stringify(a) === JSON.stringify(b)
  return fields.flatMap(({ field, value: before, imported }) => {
    const value = values.get(field.id) ?? null
    if (same(value, before)) return []
    return [{ fieldId: field.id, value: same(value, imported?.value ?? null) ? null : value }]
  })
}
