import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CustomerCard } from '../../../shared/model/customer.ts'
import { DayInput } from '../../components/DayInput.tsx'
import { useEndRelationship } from './use-end-relationship.ts'

export interface EndDialogProps {
  card: CustomerCard
  today: string
  opened: boolean
  onClose: () => void
}

/** Says what it means to end the relationship, and asks since when. */
export function EndDialog({ card, today, opened, onClose }: EndDialogProps) {
  const { t } = useTranslation('customers')
  return (
    <Modal opened={opened} onClose={onClose} title={t('ending.title')}>
      <EndForm card={card} today={today} onClose={onClose} />
    </Modal>
  )
}

function EndForm({ card, today, onClose }: Omit<EndDialogProps, 'opened'>) {
  const { t } = useTranslation(['customers', 'common'])
  const [day, setDay] = useState<string | null>(today)
  const end = useEndRelationship(card, onClose)
  const name = card.name === '' ? t('customers:list.noName') : card.name
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    if (day !== null) end.mutate(day)
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text>{t('customers:ending.text', { name })}</Text>
        <Text size="sm" c="dimmed">
          {t('customers:ending.permission')}
        </Text>
        <DayInput label={t('customers:ending.day')} value={day} onChange={setDay} maxDate={today} required />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:button.cancel')}
          </Button>
          <Button type="submit" loading={end.isPending} disabled={day === null}>
            {t('customers:ending.confirm')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
