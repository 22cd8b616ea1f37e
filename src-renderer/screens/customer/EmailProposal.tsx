import { Button, Group, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { proposeEmail } from '../../../shared/email-typo.ts'
import type { CustomerCard } from '../../../shared/model/customer.ts'
import { orpc, queryClient } from '../../app/client.ts'
import { notifyDone, notifyFailure } from '../../app/notify.tsx'

/** What the e-mail address was probably meant to be; either answer becomes the owner's own entry. */
export function EmailProposal({ card }: { card: Pick<CustomerCard, 'id' | 'displayed' | 'edited'> }) {
  const { t } = useTranslation('customers')
  const save = useMutation(
    orpc.customers.edit.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries()
        notifyDone(t('edit.saved'))
      },
      onError: notifyFailure,
    }),
  )
  const { email } = card.displayed
  const proposal = email === null || card.edited.includes('email') ? null : proposeEmail(email)
  if (proposal === null) return null
  const answer = (chosen: string | null) => save.mutate({ id: card.id, values: { email: chosen } })
  return (
    <div>
      <Text size="sm">{t('edit.emailTypo', { email: proposal })}</Text>
      <Group gap="xs" mt={4}>
        <Button size="compact-sm" loading={save.isPending} onClick={() => answer(proposal)}>
          {t('edit.acceptEmail')}
        </Button>
        <Button size="compact-sm" variant="default" disabled={save.isPending} onClick={() => answer(email)}>
          {t('edit.keepEmail')}
        </Button>
      </Group>
    </div>
  )
}
