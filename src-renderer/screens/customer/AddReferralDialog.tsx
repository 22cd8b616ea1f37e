import { Modal, Select, Stack, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CustomerCard } from '../../../shared/model/customer.ts'
import { api, orpc } from '../../app/client.ts'
import { useUndoable } from '../../app/undoable.ts'
import { SaveButtons } from '../../components/SaveButtons.tsx'

/** So many customers are offered. */
const OFFERED = 20
const TYPING_MS = 150

export interface AddReferralDialogProps {
  card: CustomerCard
  onClose: () => void
}

/** Asks who referred a customer: another customer, or somebody by name. */
export function AddReferralDialog({ card, onClose }: AddReferralDialogProps) {
  const { t } = useTranslation('contacts')
  const name = card.name === '' ? t('list.noName') : card.name
  return (
    <Modal opened onClose={onClose} title={t('referrals.dialog', { name })}>
      <AddReferralForm card={card} onClose={onClose} />
    </Modal>
  )
}

function AddReferralForm({ card, onClose }: AddReferralDialogProps) {
  const { t } = useTranslation('contacts')
  const [customerId, setCustomerId] = useState<number | null>(null)
  const [name, setName] = useState('')
  const add = useAddReferral(card.id, onClose)
  const referrer = customerId !== null ? { customerId } : name.trim() === '' ? null : { name: name.trim() }
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        if (referrer !== null) add.mutate(referrer)
      }}
    >
      <Stack>
        <CustomerChoice exceptId={card.id} value={customerId} onChange={setCustomerId} />
        {customerId === null && (
          <TextInput
            label={t('referrals.orName')}
            placeholder={t('referrals.namePlaceholder')}
            maxLength={200}
            value={name}
            onChange={event => setName(event.currentTarget.value)}
          />
        )}
        <SaveButtons isPending={add.isPending} disabled={referrer === null} onCancel={onClose} />
      </Stack>
    </form>
  )
}

interface CustomerChoiceProps {
  exceptId: number
  value: number | null
  onChange: (customerId: number | null) => void
}

/** Finds a customer while one types. */
function CustomerChoice({ exceptId, value, onChange }: CustomerChoiceProps) {
  const { t } = useTranslation('contacts')
  const [text, setText] = useState('')
  const [query] = useDebouncedValue(text, TYPING_MS)
  const { data } = useQuery(
    orpc.customers.search.queryOptions({
      input: { query, limit: OFFERED },
      placeholderData: keepPreviousData,
    }),
  )
  const customers = data?.customers.filter(({ id }) => id !== exceptId) ?? []
  return (
    <Select
      label={t('referrals.search')}
      placeholder={t('referrals.searchPlaceholder')}
      nothingFoundMessage={t('referrals.nobody')}
      searchable
      clearable
      data-autofocus
      // What is found was searched for already, by more than the label.
      filter={({ options }) => options}
      data={customers.map(({ id, name, city }) => ({
        value: String(id),
        label: city === null ? name || t('list.noName') : `${name || t('list.noName')}, ${city}`,
      }))}
      value={value === null ? null : String(value)}
      searchValue={text}
      onSearchChange={setText}
      onChange={chosen => onChange(chosen === null ? null : Number(chosen))}
    />
  )
}

function useAddReferral(customerId: number, onDone: () => void) {
  const { t } = useTranslation('contacts')
  return useUndoable((referrer: { customerId: number } | { name: string }) => ({
    make: () => api.referrals.add({ customerId, referrer }),
    message: t('referrals.saved'),
    takeBack: ({ referralId }) => api.referrals.remove({ referralId }),
    onMade: onDone,
  }))
}
