import { Autocomplete, Button, Group, Modal, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProductEntry } from '../../../../shared/model/product-entry.ts'
import { orpc } from '../../../app/client.ts'
import { formatCount } from '../../../i18n/format.ts'
import { useSetCategory } from './use-set-category.ts'

export interface CategoryDialogProps {
  productIds: readonly number[]
  onClose: () => void
  onDone?: () => void
}

/** Where the owner gives products a category, or takes that back. */
export function CategoryDialog(props: CategoryDialogProps) {
  const { t } = useTranslation('products')
  const count = props.productIds.length
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={t('category.title', { count, formatted: formatCount(count) })}
    >
      <CategoryForm {...props} />
    </Modal>
  )
}

/** As the backend takes them. */
const LONGEST = 80
const SUGGESTIONS = 30

function CategoryForm({ productIds, onClose, onDone }: CategoryDialogProps) {
  const { t } = useTranslation(['products', 'common'])
  const products = useQuery(orpc.products.list.queryOptions()).data ?? NO_PRODUCTS
  const chosen = useMemo(() => {
    const ids = new Set(productIds)
    return products.filter(({ id }) => ids.has(id))
  }, [products, productIds])
  const known = useMemo(
    () => [...new Set(products.flatMap(({ category }) => category ?? []))].sort(),
    [products],
  )
  const [typed, setTyped] = useState('')
  const setCategory = useSetCategory(() => {
    onClose()
    onDone?.()
  })
  const save = (category: string | null) => setCategory.mutate({ productIds: [...productIds], category })
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        if (typed.trim() !== '') save(typed.trim())
      }}
    >
      <Stack>
        <Autocomplete
          data-autofocus
          label={t('products:category.label')}
          description={t('products:category.hint')}
          placeholder={t('products:category.placeholder')}
          data={known}
          limit={SUGGESTIONS}
          // Else it would hide the buttons before anybody typed.
          openOnFocus={false}
          maxLength={LONGEST}
          value={typed}
          onChange={setTyped}
        />
        <Group justify="space-between">
          {chosen.some(({ isOwnCategory }) => isOwnCategory) ? (
            <Button variant="subtle" px="xs" onClick={() => save(null)}>
              {t('products:category.takeBack')}
            </Button>
          ) : (
            <span />
          )}
          <Group gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('common:button.cancel')}
            </Button>
            <Button type="submit" loading={setCategory.isPending} disabled={typed.trim() === ''}>
              {t('common:button.save')}
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  )
}

const NO_PRODUCTS: readonly ProductEntry[] = []
