import { Button, Group, Modal, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { api } from '../../app/client.ts'
import { notifyDone } from '../../app/notify.tsx'
import { useUndoable } from '../../app/undoable.ts'
import { formatCount } from '../../i18n/format.ts'
import type { ListedField } from '../fields/use-custom-fields.ts'

/** Says what goes, and lets it come back. */
export function RemoveFieldDialog({ field, onClose }: { field: ListedField; onClose: () => void }) {
  const { t } = useTranslation(['fields', 'common'])
  const { id, name, usedBy } = field
  const remove = useUndoable(() => ({
    make: () => api.fields.remove({ id }),
    message: t('fields:removed', { name }),
    takeBack: async () => {
      await api.fields.restore({ id })
      notifyDone(t('fields:restored', { name }))
    },
    onMade: onClose,
  }))
  return (
    <Modal opened onClose={onClose} title={t('fields:removeTitle', { name })}>
      <Text>
        {usedBy === 0
          ? t('fields:removeTextUnused')
          : t('fields:removeText', { count: usedBy, formatted: formatCount(usedBy) })}
      </Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          {t('common:button.cancel')}
        </Button>
        <Button color="red" loading={remove.isPending} onClick={() => remove.mutate()}>
          {t('fields:removeShort')}
        </Button>
      </Group>
    </Modal>
  )
}
