import { Button, Group, List, Modal, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ImportBatch } from '../../../shared/model/import.ts'
import { api } from '../../app/client.ts'
import { notifyDone, notifyFailure } from '../../app/notify.tsx'
import { formatCount } from '../../i18n/format.ts'
import { importSession } from './import-session.ts'

export interface UndoDialogProps {
  batch: ImportBatch
  opened: boolean
  onClose: () => void
}

/** Says what undoing an import takes away, and asks. */
export function UndoDialog({ batch, opened, onClose }: UndoDialogProps) {
  const { t } = useTranslation(['import', 'common'])
  const undo = useMutation({
    mutationFn: () => api.imports.undo({ batchId: batch.id }),
    onSuccess: () => {
      onClose()
      notifyDone(t('history.undone'))
      // A preview that is being looked at would otherwise still count what is no longer there.
      importSession.readAgain()
    },
    onError: notifyFailure,
  })
  const consequences = (
    [
      ['confirmNewOrders', batch.totals.newOrders],
      ['confirmUpdatedOrders', batch.totals.updatedOrders],
      ['confirmNewPayments', batch.totals.payments?.created ?? 0],
      ['confirmUpdatedPayments', batch.totals.payments?.updated ?? 0],
      ['confirmNewRefunds', batch.totals.refunds?.created ?? 0],
      ['confirmUpdatedRefunds', batch.totals.refunds?.updated ?? 0],
      ['confirmCustomers', batch.totals.newCustomers],
      ['confirmEmailStatuses', batch.totals.emailStatuses ?? 0],
      ['confirmCampaigns', batch.totals.campaigns ?? 0],
      ['confirmAnswers', batch.totals.answers ?? 0],
    ] as const
  ).filter(([, count]) => count > 0)
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('history.confirmTitle')}
      closeButtonProps={{ 'aria-label': t('common:button.close') }}
    >
      <Text>{t('history.confirmText')}</Text>
      <List my="sm">
        {consequences.map(([key, count]) => (
          <List.Item key={key}>{t(`history.${key}`, { count, formatted: formatCount(count) })}</List.Item>
        ))}
        {consequences.length === 0 && <List.Item>{t('history.confirmNothing')}</List.Item>}
      </List>
      <Text size="sm" c="dimmed">
        {t('history.confirmKeep')} {t(batch.isSample ? 'history.confirmSampleWords' : 'history.confirmWords')}
      </Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          {t('common:button.cancel')}
        </Button>
        <Button color="red" loading={undo.isPending} onClick={() => undo.mutate()}>
          {t('history.confirmButton')}
        </Button>
      </Group>
    </Modal>
  )
}
