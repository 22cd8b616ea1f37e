import { Button, Text } from '@mantine/core'
import { IconTag } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListedProduct } from '../../../../shared/model/product-list.ts'
import { orpc } from '../../../app/client.ts'
import { CategoryDialog } from '../category/CategoryDialog.tsx'
import classes from '../Products.module.css'

/** The category of a product, who says so, and the way to another one. */
export function ProductCategory({ row: { product, category } }: { row: ListedProduct }) {
  const { t } = useTranslation('products')
  const [isOpen, setIsOpen] = useState(false)
  const entry = useQuery(orpc.products.list.queryOptions()).data?.find(({ id }) => id === product.id)
  return (
    <div className={classes.category}>
      <IconTag size={17} aria-hidden />
      <span>
        {t('category.label')}: <strong>{category ?? t('category.none')}</strong>
      </span>
      {category !== null && entry !== undefined && (
        <Text span size="sm" c="dimmed">
          ({t(entry.isOwnCategory ? 'category.own' : 'category.fromFile')})
        </Text>
      )}
      <Button size="compact-sm" variant="default" onClick={() => setIsOpen(true)}>
        {t(category === null ? 'category.set' : 'category.change')}
      </Button>
      {isOpen && <CategoryDialog productIds={[product.id]} onClose={() => setIsOpen(false)} />}
    </div>
  )
}
