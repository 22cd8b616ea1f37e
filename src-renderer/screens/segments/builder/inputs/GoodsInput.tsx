import { useTranslation } from 'react-i18next'
import type { BoughtGoods } from '../../../../../shared/model/segment.ts'
import { CategoriesInput } from '../../CategoriesInput.tsx'
import { ProductsInput } from '../../ProductsInput.tsx'
import classes from '../Builder.module.css'

export interface GoodsInputProps {
  name: string
  goods: BoughtGoods
  onChange: (goods: BoughtGoods) => void
}

/** Products or categories, found by typing. */
export function GoodsInput({ name, goods, onChange }: GoodsInputProps) {
  const { t } = useTranslation('segments')
  const field = { className: classes.choices ?? '', 'aria-label': t('value.choices', { name }) }
  return goods.kind === 'products' ? (
    <ProductsInput
      {...field}
      placeholder={t('value.chooseProducts')}
      products={goods.products}
      onChange={products => onChange({ kind: 'products', products })}
    />
  ) : (
    <CategoriesInput
      {...field}
      placeholder={t('value.chooseCategories')}
      categories={goods.categories}
      onChange={categories => onChange({ kind: 'categories', categories })}
    />
  )
}
