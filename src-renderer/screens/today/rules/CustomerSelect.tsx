import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CustomerRow } from '../../../../shared/model/customer.ts'
import { orpc } from '../../../app/client.ts'

/** So many are offered; whoever types more of the name finds the others. */
const OFFERED = 8
const TYPING_MS = 120

/** A customer, found by name, e-mail or city. */
export function CustomerSelect({
  value,
  onChange,
}: {
  value: number | null
  onChange: (customerId: number | null) => void
}) {
  const { t } = useTranslation(['today', 'customers'])
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null)
  const [query] = useDebouncedValue(chosen?.label === text ? '' : text, TYPING_MS)
  const found = useQuery(
    orpc.customers.search.queryOptions({
      input: { query, limit: OFFERED },
      placeholderData: keepPreviousData,
    }),
  )
  const asOption = (row: CustomerRow) => ({
    value: String(row.id),
    label: [row.name || t('customers:list.noName'), row.city ?? row.email].filter(Boolean).join(', '),
  })
  const offered = found.data?.customers.map(asOption) ?? []
  const isOffered = chosen === null || offered.some(one => one.value === chosen.value)
  return (
    <Select
      label={t('today:requests.customer')}
      placeholder={t('today:requests.customerPlaceholder')}
      nothingFoundMessage={t('today:requests.nobodyFound')}
      required
      searchable
      // What was found is all that is offered.
      filter={({ options }) => options}
      data={isOffered ? offered : [chosen, ...offered]}
      value={value === null ? null : String(value)}
      searchValue={text}
      onSearchChange={setText}
      onChange={(id, option) => {
        setChosen(id === null ? null : { value: id, label: option?.label ?? '' })
        onChange(id === null ? null : Number(id))
      }}
    />
  )
}
