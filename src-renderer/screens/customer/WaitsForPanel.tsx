import { Button, Group, Select, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CustomerCard } from '../../../shared/model/customer.ts'
import { orpc } from '../../app/client.ts'
import { KeepFocus } from '../../components/KeepFocus.tsx'
import { Panel } from '../../components/Panel.tsx'
import { useWishChanges } from '../today/wishes/use-wish-changes.ts'
import { WishList } from '../today/wishes/WishList.tsx'

/** Products that the customer wants to hear of when they can be had again. */
export function WaitsForPanel({ card }: { card: CustomerCard }) {
  const { t } = useTranslation('today')
  const wishes = useQuery(orpc.reminders.wishes.queryOptions()).data
  return (
    <KeepFocus>
      <Panel title={t('wishes.card')} description={t('wishes.cardText')}>
        <Stack gap="sm">
          {/* Whoever removes the last one is not in the field below, where the key to take back means something else. */}
          <div tabIndex={-1} data-takes-focus>
            <WishList wishes={wishes?.filter(({ customerId }) => customerId === card.id) ?? []} isOfOne />
          </div>
          <AddWish customerId={card.id} />
        </Stack>
      </Panel>
    </KeepFocus>
  )
}

/** So many are offered at once; whoever types finds the others. */
const OFFERED = 50

function AddWish({ customerId }: { customerId: number }) {
  const { t } = useTranslation('today')
  const products = useQuery(orpc.products.list.queryOptions()).data ?? []
  const [chosen, setChosen] = useState<string | null>(null)
  const { add } = useWishChanges()
  const product = products.find(({ id }) => String(id) === chosen)
  return (
    <Group align="flex-end" gap="sm">
      <Select
        style={{ flex: '1 1 12rem' }}
        label={t('wishes.product')}
        searchable
        limit={OFFERED}
        data={products.map(({ id, name }) => ({ value: String(id), label: name }))}
        value={chosen}
        onChange={setChosen}
      />
      <Button
        variant="light"
        disabled={product === undefined}
        onClick={() => {
          if (product !== undefined) add(customerId, product.id, product.name)
          setChosen(null)
        }}
      >
        {t('wishes.add')}
      </Button>
    </Group>
  )
}
