import { MultiSelect, type MultiSelectProps } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { NamedProduct } from '../../../shared/model/segment.ts'
import { orpc } from '../../app/client.ts'

/** Of thousands only a few fit into a list to choose from; typing brings the others. */
export const MOST_OFFERED = 30
/** The contract takes no more. */
export const MOST_CHOSEN = 50

/** How a field to choose goods in is called and looks. */
export type GoodsFieldProps = Pick<MultiSelectProps, 'aria-label' | 'label' | 'description' | 'className'> & {
  /** As long as none is chosen. */
  placeholder: string
}

export interface ProductsInputProps extends GoodsFieldProps {
  products: readonly NamedProduct[]
  onChange: (products: NamedProduct[]) => void
}

/** Products, found by typing. One that is sold no more stays until it is taken out. */
export function ProductsInput({ products, onChange, placeholder, ...field }: ProductsInputProps) {
  const { t } = useTranslation('segments')
  const choices = useQuery(orpc.segments.choices.queryOptions()).data?.products
  const known = useMemo(() => {
    const names = new Map(products.map(product => [product.key, product.name]))
    for (const product of choices ?? []) if (product.key !== '') names.set(product.key, product.name)
    return names
  }, [choices, products])
  const data = useMemo(() => Array.from(known, ([value, label]) => ({ value, label })), [known])
  return (
    <MultiSelect
      {...field}
      placeholder={products.length === 0 ? placeholder : ''}
      data={data}
      value={products.map(({ key }) => key)}
      onChange={keys => onChange(keys.map(key => ({ key, name: known.get(key) ?? key })))}
      searchable
      limit={MOST_OFFERED}
      maxValues={MOST_CHOSEN}
      nothingFoundMessage={t('value.nothingFound')}
    />
  )
}
