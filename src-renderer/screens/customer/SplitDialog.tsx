import { Button, Checkbox, Group, List, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MergedCustomer } from '../../../shared/model/customer.ts'
import { formatCount } from '../../i18n/format.ts'
import { useSplit } from './use-split.ts'

export interface SplitDialogProps {
  /** Who is to be split off. */
  merged: MergedCustomer
  opened: boolean
  onClose: () => void
}

/** Says what taking a merge back means, and asks. */
export function SplitDialog({ merged, opened, onClose }: SplitDialogProps) {
  const { t } = useTranslation(['duplicates', 'customers'])
  const name = merged.name || t('customers:list.noName')
  return (
    <Modal opened={opened} onClose={onClose} title={t('duplicates:card.dialogTitle', { name })}>
      <SplitForm merged={merged} name={name} onClose={onClose} />
    </Modal>
  )
}

interface SplitFormProps {
  merged: MergedCustomer
  name: string
  onClose: () => void
}

function SplitForm({ merged, name, onClose }: SplitFormProps) {
  const { t } = useTranslation(['duplicates', 'common'])
  const [separate, setSeparate] = useState(false)
  const split = useSplit(merged, name, onClose)
  const goingBack = (['orders', 'notes'] as const)
    .filter(what => merged[what] > 0)
    .map(what => t(`duplicates:card.${what}`, { count: merged[what], formatted: formatCount(merged[what]) }))
  return (
    <Stack>
      <div>
        <Text>{t('duplicates:card.dialogText', { name })}</Text>
        {merged.email !== null && merged.email !== name && (
          <Text size="sm" c="dimmed">
            {merged.email}
          </Text>
        )}
      </div>
      <div>
        <Text>{t('duplicates:card.goesBack')}</Text>
        <List>
          {[...goingBack, t('duplicates:card.contacts'), t('duplicates:card.permission')].map(text => (
            <List.Item key={text}>{text}</List.Item>
          ))}
        </List>
      </div>
      <Text size="sm" c="dimmed">
        {t('duplicates:card.stays')}
      </Text>
      <Checkbox
        label={t('duplicates:card.separate')}
        checked={separate}
        onChange={event => setSeparate(event.currentTarget.checked)}
      />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('common:button.cancel')}
        </Button>
        <Button loading={split.isPending} onClick={() => split.mutate({ separate })}>
          {t('duplicates:card.split')}
        </Button>
      </Group>
    </Stack>
  )
}
