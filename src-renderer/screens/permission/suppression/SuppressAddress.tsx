import { Button, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Channel, channelSchema } from '../../../../shared/model/permission.ts'
import type { SuppressionAddress } from '../../../../shared/model/suppression.ts'
import { api, orpc } from '../../../app/client.ts'
import { notifyFailure } from '../../../app/notify.tsx'
import { useUndoable } from '../../../app/undoable.ts'
import { ChannelChoice } from '../entry/ChannelChoice.tsx'
import { SuppressionFindings } from './SuppressionFindings.tsx'
import { setTakenBack } from './take-back.ts'

const FIELDS = ['email', 'name', 'street', 'postalCode'] as const
type Fields = Record<(typeof FIELDS)[number], string>
const NOTHING: Fields = { email: '', name: '', street: '', postalCode: '' }

/** Looks an address up on the list, or puts it there; it need not be a customer's. */
export function SuppressAddress() {
  const { t } = useTranslation('ledger')
  const [fields, setFields] = useState(NOTHING)
  const [channels, setChannels] = useState<readonly Channel[]>(channelSchema.options)
  const check = useMutation(orpc.permission.checkSuppression.mutationOptions({ onError: notifyFailure }))
  const add = useSuppress(() => setFields(NOTHING))
  const address = addressOf(fields)
  const isEmpty = Object.keys(address).length === 0
  const change = (name: keyof Fields, value: string) => {
    setFields({ ...fields, [name]: value })
    check.reset()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isEmpty) check.mutate(address)
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Text size="sm">{t('suppression.hint')}</Text>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          {FIELDS.map(name => (
            <TextInput
              key={name}
              label={t(`suppression.${name}`)}
              autoComplete="off"
              value={fields[name]}
              onChange={event => change(name, event.currentTarget.value)}
            />
          ))}
        </SimpleGrid>
        <ChannelChoice label={t('suppression.channels')} value={channels} onChange={setChannels} />
        <Group gap="xs">
          <Button type="submit" variant="default" disabled={isEmpty} loading={check.isPending}>
            {t('suppression.check')}
          </Button>
          <Button
            disabled={isEmpty || channels.length === 0}
            loading={add.isPending}
            onClick={() => add.mutate({ ...address, channels: [...channels] })}
          >
            {t('suppression.add')}
          </Button>
        </Group>
        {check.data && <SuppressionFindings findings={check.data} onTakenBack={check.reset} />}
      </Stack>
    </form>
  )
}

/** What is filled in. */
function addressOf(fields: Fields): SuppressionAddress {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, text]) => (text.trim() === '' ? [] : [[name, text.trim()]])),
  )
}

function useSuppress(onDone: () => void) {
  const { t } = useTranslation('ledger')
  return useUndoable((entry: Parameters<typeof api.permission.suppress>[0]) => ({
    make: () => api.permission.suppress(entry),
    message: t('suppression.added'),
    takeBack: ({ entryId }) => setTakenBack(entryId, true),
    onMade: onDone,
  }))
}
