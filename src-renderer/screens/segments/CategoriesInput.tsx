import { MultiSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../app/client.ts'
import { type GoodsFieldProps, MOST_CHOSEN, MOST_OFFERED } from './ProductsInput.tsx'

export interface CategoriesInputProps extends GoodsFieldProps {
  categories: readonly string[]
  onChange: (categories: string[]) => void
}

/** Categories of products, found by typing. One that there is no more stays until it is taken out. */
export function CategoriesInput({ categories, onChange, placeholder, ...field }: CategoriesInputProps) {
  const { t } = useTranslation('segments')
  const choices = useQuery(orpc.segments.choices.queryOptions()).data?.categories ?? []
  return (
    <MultiSelect
      {...field}
      placeholder={categories.length === 0 ? placeholder : ''}
      data={[...new Set([...choices, ...categories])]}
      value={[...categories]}
      onChange={onChange}
      searchable
      limit={MOST_OFFERED}
      maxValues={MOST_CHOSEN}
      nothingFoundMessage={t('value.nothingFound')}
    />
  )
}
