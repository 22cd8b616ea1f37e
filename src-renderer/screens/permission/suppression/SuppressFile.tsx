import { Button, Stack, Text, Title } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, queryClient } from '../../../app/client.ts'
import { hostBridge } from '../../../app/host-bridge.ts'
import { notifyFailure, notifyUndoable } from '../../../app/notify.tsx'
import { formatCount } from '../../../i18n/format.ts'
import { setTakenBack } from './take-back.ts'

/** Puts all e-mail addresses of a file on the list. They are advertised to by e-mail, so that this channel is closed. */
export function SuppressFile() {
  const { t } = useTranslation('ledger')
  const suppress = useMutation({
    mutationFn: async () => {
      const [file] = await hostBridge.pickFiles('exports')
      if (file === undefined) return
      const { entryId, addresses } = await api.permission.suppressList({
        file: file.token,
        channels: ['email'],
      })
      const message = t('suppression.imported', { count: addresses, formatted: formatCount(addresses) })
      notifyUndoable(message, () => setTakenBack(entryId, true))
      await queryClient.invalidateQueries()
    },
    onError: notifyFailure,
  })
  return (
    <Stack gap={6} align="flex-start">
      <Title order={3} fz="md">
        {t('suppression.importTitle')}
      </Title>
      <Text size="sm">{t('suppression.importText')}</Text>
      <Button
        variant="default"
        leftSection={<IconFileUpload size={17} aria-hidden />}
        loading={suppress.isPending}
        onClick={() => suppress.mutate()}
      >
        {t('suppression.importButton')}
      </Button>
    </Stack>
  )
}
