import { Checkbox, Input, NumberInput, SegmentedControl, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReminderRule } from '../../../../shared/model/reminder.ts'
import type { BoughtGoods, NamedProduct } from '../../../../shared/model/segment.ts'
import { orpc } from '../../../app/client.ts'
import { CategoriesInput } from '../../segments/CategoriesInput.tsx'
import { ProductsInput } from '../../segments/ProductsInput.tsx'

type FollowUp = Extract<ReminderRule, { kind: 'follow_up' }>

/** What only rules for the time after an order have. */
export function FollowUpFields({ rule, onChange }: { rule: FollowUp; onChange: (rule: FollowUp) => void }) {
  const { t } = useTranslation('today')
  return (
    <>
      <NumberInput
        label={t('rules.form.afterDays')}
        min={0}
        max={999}
        allowDecimal={false}
        value={rule.afterDays}
        onChange={typed => {
          if (typeof typed === 'number') onChange({ ...rule, afterDays: typed })
        }}
      />
      <GoodsField goods={rule.goods} onChange={goods => onChange({ ...rule, goods })} />
      <Checkbox
        label={t('rules.form.aboutOrder')}
        description={t('rules.form.aboutOrderHint')}
        checked={rule.isAboutOrder}
        onChange={event => onChange({ ...rule, isAboutOrder: event.currentTarget.checked })}
      />
    </>
  )
}

interface GoodsFieldProps {
  goods: BoughtGoods | null
  onChange: (goods: BoughtGoods | null) => void
}

const KINDS = ['products', 'categories'] as const
type GoodsKind = (typeof KINDS)[number]

/** Which goods a rule is for, by product or by category; without any, for all. What is chosen of the other kind is kept. */
function GoodsField({ goods, onChange }: GoodsFieldProps) {
  const { t } = useTranslation(['today', 'segments'])
  const shopCategories = useQuery(orpc.segments.choices.queryOptions()).data?.categories ?? []
  const [kind, setKind] = useState<GoodsKind>(goods?.kind ?? 'products')
  const [products, setProducts] = useState(goods?.kind === 'products' ? goods.products : [])
  const [categories, setCategories] = useState(goods?.kind === 'categories' ? goods.categories : [])
  const choose = (by: GoodsKind, chosen: { products: NamedProduct[]; categories: string[] }) => {
    setKind(by)
    setProducts(chosen.products)
    setCategories(chosen.categories)
    onChange(chosenGoods(by, chosen))
  }
  // Many shops export no categories: there is nothing to decide then.
  const hasCategories = kind === 'categories' || shopCategories.length > 0
  return (
    <Stack gap="xs">
      <Input.Wrapper
        label={t('today:rules.form.goods')}
        description={t('today:rules.form.goodsHint')}
        labelElement="div"
      >
        {hasCategories && (
          <SegmentedControl
            mt="xs"
            aria-label={t('today:rules.form.goods')}
            value={kind}
            onChange={by => choose(by, { products, categories })}
            data={KINDS.map(value => ({ value, label: t(`today:rules.form.goodsBy.${value}`) }))}
          />
        )}
      </Input.Wrapper>
      {kind === 'products' ? (
        <ProductsInput
          aria-label={t('today:rules.form.goodsBy.products')}
          placeholder={t('segments:value.chooseProducts')}
          products={products}
          onChange={chosen => choose(kind, { products: chosen, categories })}
        />
      ) : (
        <CategoriesInput
          aria-label={t('today:rules.form.goodsBy.categories')}
          placeholder={t('segments:value.chooseCategories')}
          categories={categories}
          onChange={chosen => choose(kind, { products, categories: chosen })}
        />
      )}
    </Stack>
  )
}

function chosenGoods(
  kind: GoodsKind,
  { products, categories }: { products: NamedProduct[]; categories: string[] },
): BoughtGoods | null {
  if (kind === 'products') return products.length === 0 ? null : { kind, products }
  return categories.length === 0 ? null : { kind, categories }
}
