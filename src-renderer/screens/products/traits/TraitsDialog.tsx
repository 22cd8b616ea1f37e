import { Modal, Radio, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  availabilitySchema,
  durabilitySchema,
  type ProductEntry,
  type ProductTraits,
} from '../../../../shared/model/product-entry.ts'
import { orpc } from '../../../app/client.ts'
import { SaveButtons } from '../../../components/SaveButtons.tsx'
import { formatCount } from '../../../i18n/format.ts'
import { useSetTraits } from './use-set-traits.ts'

export interface TraitsDialogProps {
  productIds: readonly number[]
  onClose: () => void
  onDone?: () => void
}

/** Where the owner says what the data cannot: whether one buys products again, and whether they can be had. */
export function TraitsDialog(props: TraitsDialogProps) {
  const { t } = useTranslation('products')
  const count = props.productIds.length
  const products = useQuery(orpc.products.list.queryOptions()).data
  return (
    <Modal opened onClose={props.onClose} title={t('traits.title', { count, formatted: formatCount(count) })}>
      {products !== undefined && <TraitsForm {...props} said={commonTraits(products, props.productIds)} />}
    </Modal>
  )
}

/** As the choices name what is left to the data. */
const BY_DATA = 'data'

function TraitsForm({
  productIds,
  onClose,
  onDone,
  said,
}: TraitsDialogProps & { said: Partial<ProductTraits> }) {
  const { t } = useTranslation('products')
  const [traits, setTraits] = useState(said)
  const save = useSetTraits(() => {
    onClose()
    onDone?.()
  })
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        save.mutate({ productIds: [...productIds], ...traits })
      }}
    >
      <Stack>
        <Text size="sm" c="dimmed">
          {t('traits.hint')}
        </Text>
        <TraitChoice
          label={t('traits.durability.label')}
          options={([BY_DATA, ...durabilitySchema.options] as const).map(value => ({
            value,
            label: t(`traits.durability.${value}`),
          }))}
          value={traits.durability}
          onChange={value =>
            setTraits({ ...traits, durability: durabilitySchema.safeParse(value).data ?? null })
          }
        />
        <TraitChoice
          label={t('traits.availability.label')}
          options={([BY_DATA, ...availabilitySchema.options] as const).map(value => ({
            value,
            label: t(`traits.availability.${value}`),
          }))}
          value={traits.availability}
          onChange={value =>
            setTraits({ ...traits, availability: availabilitySchema.safeParse(value).data ?? null })
          }
        />
        <SaveButtons isPending={save.isPending} onCancel={onClose} />
      </Stack>
    </form>
  )
}

interface TraitChoiceProps {
  label: string
  options: readonly { value: string; label: string }[]
  /** undefined where several products differ. */
  value: string | null | undefined
  onChange: (value: string) => void
}

function TraitChoice({ label, options, value, onChange }: TraitChoiceProps) {
  return (
    <Radio.Group label={label} value={value === undefined ? '' : (value ?? BY_DATA)} onChange={onChange}>
      <Stack gap={6} mt="xs">
        {options.map(option => (
          <Radio key={option.value} value={option.value} label={option.label} />
        ))}
      </Stack>
    </Radio.Group>
  )
}

/** What is said of all of some products alike. */
function commonTraits(
  products: readonly ProductEntry[],
  productIds: readonly number[],
): Partial<ProductTraits> {
  const ids = new Set(productIds)
  const [first, ...others] = products.filter(({ id }) => ids.has(id))
  if (first === undefined) return {}
  const { durability, availability } = first
  return {
    ...(others.every(other => other.durability === durability) && { durability }),
    ...(others.every(other => other.availability === availability) && { availability }),
  }
}
