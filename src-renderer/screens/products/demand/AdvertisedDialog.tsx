import { Group, Modal, MultiSelect, Radio, Stack, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AdvertisedPeriodEdit } from '../../../../shared/model/advertised-period.ts'
import { orpc } from '../../../app/client.ts'
import { DayInput } from '../../../components/DayInput.tsx'
import { SaveButtons } from '../../../components/SaveButtons.tsx'
import { useSaveAdvertised } from './use-advertised.ts'

export interface AdvertisedDialogProps {
  /** null for a new entry. */
  id: number | null
  before: AdvertisedPeriodEdit
  onClose: () => void
}

/** Where an entry of the calendar is typed in. */
export function AdvertisedDialog(props: AdvertisedDialogProps) {
  const { t } = useTranslation('products')
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={t(props.id === null ? 'demand.calendar.add' : 'demand.calendar.edit')}
    >
      <AdvertisedForm {...props} />
    </Modal>
  )
}

function AdvertisedForm({ id, before, onClose }: AdvertisedDialogProps) {
  const { t } = useTranslation('products')
  const [edit, setEdit] = useState(before)
  const change = (part: Partial<AdvertisedPeriodEdit>) => setEdit(now => ({ ...now, ...part }))
  const save = useSaveAdvertised(id, onClose)
  const isWrong = edit.to < edit.from
  const isReady = !isWrong && (edit.productIds === 'all' || edit.productIds.length > 0)
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        if (isReady) save.mutate(edit)
      }}
    >
      <Stack>
        <Group grow align="flex-start">
          <DayInput
            label={t('demand.calendar.from')}
            value={edit.from}
            required
            onChange={day => day !== null && change({ from: day, to: day > edit.to ? day : edit.to })}
          />
          <DayInput
            label={t('demand.calendar.to')}
            value={edit.to}
            required
            {...(edit.from !== '' && { minDate: edit.from })}
            onChange={day => day !== null && change({ to: day })}
          />
        </Group>
        <AdvertisedProducts value={edit.productIds} onChange={productIds => change({ productIds })} />
        <Textarea
          label={t('demand.calendar.note')}
          placeholder={t('demand.calendar.notePlaceholder')}
          autosize
          minRows={2}
          maxLength={500}
          value={edit.note}
          onChange={event => change({ note: event.currentTarget.value })}
        />
        <SaveButtons isPending={save.isPending} disabled={!isReady} onCancel={onClose} />
      </Stack>
    </form>
  )
}

/** Of thousands only a few fit into a list to choose from; typing brings the others. */
const MOST_OFFERED = 30

interface AdvertisedProductsProps {
  value: AdvertisedPeriodEdit['productIds']
  onChange: (value: AdvertisedPeriodEdit['productIds']) => void
}

/** All products, or some that are found by typing. */
function AdvertisedProducts({ value, onChange }: AdvertisedProductsProps) {
  const { t } = useTranslation('products')
  const products = useQuery(orpc.products.list.queryOptions()).data
  const data = useMemo(
    () => products?.map(({ id, name }) => ({ value: String(id), label: name })),
    [products],
  )
  const isAll = value === 'all'
  return (
    <>
      <Radio.Group
        label={t('demand.calendar.whatLabel')}
        value={isAll ? 'all' : 'some'}
        onChange={choice => onChange(choice === 'all' ? 'all' : [])}
      >
        <Group mt="xs">
          <Radio value="all" label={t('demand.calendar.all')} />
          <Radio value="some" label={t('demand.calendar.some')} />
        </Group>
      </Radio.Group>
      {!isAll && (
        <MultiSelect
          label={t('demand.calendar.choose')}
          placeholder={t('demand.calendar.choosePlaceholder')}
          data={data ?? []}
          value={value.map(String)}
          onChange={ids => onChange(ids.map(Number))}
          searchable
          limit={MOST_OFFERED}
          nothingFoundMessage={t('demand.calendar.noProduct')}
        />
      )}
    </>
  )
}
