import { Button, Group, Text } from '@mantine/core'
import { IconBulb, IconTag } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../../app/client.ts'
import { notifyFailure } from '../../../app/notify.tsx'
import { formatCount } from '../../../i18n/format.ts'
import { CategoryDialog } from '../category/CategoryDialog.tsx'
import { TraitsDialog } from '../traits/TraitsDialog.tsx'
import classes from './ProductList.module.css'
import type { Selection } from './use-selection.ts'

export interface SelectionBarProps {
  selection: Selection
  /** So many fit the search, undefined until that is known. */
  total: number | undefined
  /** What is searched for, and in which period. */
  input: Parameters<typeof api.products.ranking>[0]
}

/** As many as the list of one call may be long. */
const MOST_SELECTED = 10_000

/** How many products there are, or what can be done with those that were chosen. */
export function SelectionBar({ selection, total, input }: SelectionBarProps) {
  const { t } = useTranslation('products')
  const [open, setOpen] = useState<'category' | 'traits' | null>(null)
  const count = selection.ids.size
  const dialog = {
    productIds: [...selection.ids],
    onClose: () => setOpen(null),
    onDone: () => selection.replace([]),
  }
  const selectAll = () => {
    api.products
      .ranking({ ...input, limit: MOST_SELECTED })
      .then(({ products }) => selection.replace(products.map(({ product }) => product.id)))
      .catch(notifyFailure)
  }
  return (
    <div className={classes.bar}>
      <Text size="sm" c="dimmed" role="status">
        {count > 0
          ? t('list.selected', { count, formatted: formatCount(count) })
          : total !== undefined && t('list.found', { count: total, formatted: formatCount(total) })}
      </Text>
      {count === 0 ? (
        <Text size="sm" c="dimmed">
          {t('list.hint')}
        </Text>
      ) : (
        <Group gap="xs">
          <Button
            size="compact-sm"
            leftSection={<IconTag size={16} aria-hidden />}
            onClick={() => setOpen('category')}
          >
            {t('category.set')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconBulb size={16} aria-hidden />}
            onClick={() => setOpen('traits')}
          >
            {t('traits.set')}
          </Button>
          {total !== undefined && count < total && (
            <Button size="compact-sm" variant="default" onClick={selectAll}>
              {t('list.selectAll', { count: total, formatted: formatCount(total) })}
            </Button>
          )}
          <Button size="compact-sm" variant="subtle" onClick={() => selection.replace([])}>
            {t('list.clear')}
          </Button>
        </Group>
      )}
      {open === 'category' && <CategoryDialog {...dialog} />}
      {open === 'traits' && <TraitsDialog {...dialog} />}
    </div>
  )
}
