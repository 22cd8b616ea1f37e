import { Button, Stack, Text, Title } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../../app/client.ts'
import { hostBridge } from '../../../app/host-bridge.ts'
import { notifyFailure } from '../../../app/notify.tsx'
import { changeUndoably } from '../../../app/undoable.ts'
import { formatCount } from '../../../i18n/format.ts'
import { setTakenBack } from './take-back.ts'

/** Puts all e-mail addresses of a file on the list. They are advertised to by e-mail, so that this channel is closed. */
export function SuppressFile() {
  const { t } = useTranslation('ledger')
  const suppress = useMutation({
    mutationFn: async () => {
      const [file] = await hostBridge.pickFiles('exports')
      if (file === undefined) return
      await changeUndoably({
        make: () => api.permission.suppressList({ file: file.token, channels: ['email'] }),
        message: ({ addresses }) =>
          t('suppression.imported', { count: addresses, formatted: formatCount(addresses) }),
        takeBack: ({ entryId }) => setTakenBack(entryId, true),
      })
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
