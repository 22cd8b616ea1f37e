import { MultiSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { BoughtGoods } from '../../../../../shared/model/segment.ts'
import { orpc } from '../../../../app/client.ts'
import classes from '../Builder.module.css'
import { MOST_CHOSEN, MOST_OFFERED, ProductsInput } from './ProductsInput.tsx'

export interface GoodsInputProps {
  name: string
  goods: BoughtGoods
  onChange: (goods: BoughtGoods) => void
}

/** Products or categories, found by typing. */
export function GoodsInput({ name, goods, onChange }: GoodsInputProps) {
  const { t } = useTranslation('segments')
  return goods.kind === 'products' ? (
    <ProductsInput
      name={name}
      placeholder={t('value.chooseProducts')}
      products={goods.products}
      onChange={products => onChange({ kind: 'products', products })}
    />
  ) : (
    <Categories name={name} goods={goods} onChange={onChange} />
  )
}

type CategoriesProps = GoodsInputProps & { goods: Extract<BoughtGoods, { kind: 'categories' }> }

function Categories({ name, goods, onChange }: CategoriesProps) {
  const { t } = useTranslation('segments')
  const choices = useQuery(orpc.segments.choices.queryOptions()).data?.categories ?? []
  return (
    <MultiSelect
      className={classes.choices ?? ''}
      aria-label={t('value.choices', { name })}
      placeholder={goods.categories.length === 0 ? t('value.chooseCategories') : ''}
      data={[...new Set([...choices, ...goods.categories])]}
      value={goods.categories}
      onChange={categories => onChange({ kind: 'categories', categories })}
      searchable
      limit={MOST_OFFERED}
      maxValues={MOST_CHOSEN}
      nothingFoundMessage={t('value.nothingFound')}
    />
  )
}
