import { MultiSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { BoughtGoods } from '../../../../../shared/model/segment.ts'
import { orpc } from '../../../../app/client.ts'
import classes from '../Builder.module.css'

/** Of thousands only a few fit into a list to choose from; typing brings the others. */
const MOST_OFFERED = 30
/** The contract takes no more. */
const MOST_CHOSEN = 50

export interface GoodsInputProps {
  name: string
  goods: BoughtGoods
  onChange: (goods: BoughtGoods) => void
}

/** Products or categories, found by typing. */
export function GoodsInput({ name, goods, onChange }: GoodsInputProps) {
  return goods.kind === 'products' ? (
    <Products name={name} goods={goods} onChange={onChange} />
  ) : (
    <Categories name={name} goods={goods} onChange={onChange} />
  )
}

type Of<Kind extends BoughtGoods['kind']> = GoodsInputProps & { goods: Extract<BoughtGoods, { kind: Kind }> }

function Products({ name, goods, onChange }: Of<'products'>) {
  const { t } = useTranslation('segments')
  const choices = useQuery(orpc.segments.choices.queryOptions()).data?.products
  const known = useMemo(() => {
    const names = new Map(goods.products.map(product => [product.key, product.name]))
    for (const product of choices ?? []) if (product.key !== '') names.set(product.key, product.name)
    return names
  }, [choices, goods.products])
  const data = useMemo(() => Array.from(known, ([value, label]) => ({ value, label })), [known])
  return (
    <MultiSelect
      className={classes.choices ?? ''}
      aria-label={t('value.choices', { name })}
      placeholder={goods.products.length === 0 ? t('value.chooseProducts') : ''}
      data={data}
      value={goods.products.map(({ key }) => key)}
      onChange={keys =>
        onChange({ kind: 'products', products: keys.map(key => ({ key, name: known.get(key) ?? key })) })
      }
      searchable
      limit={MOST_OFFERED}
      maxValues={MOST_CHOSEN}
      nothingFoundMessage={t('value.nothingFound')}
    />
  )
}

function Categories({ name, goods, onChange }: Of<'categories'>) {
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
