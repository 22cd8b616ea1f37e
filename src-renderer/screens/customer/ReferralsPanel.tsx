import { ActionIcon, Button, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconTrash, IconUserHeart } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CustomerCard } from '../../../shared/model/customer.ts'
import type { Referral } from '../../../shared/model/referral.ts'
import { api, orpc } from '../../app/client.ts'
import { notifyFailure } from '../../app/notify.tsx'
import { changeUndoably } from '../../app/undoable.ts'
import { Panel } from '../../components/Panel.tsx'
import { formatCount } from '../../i18n/format.ts'
import { presetAddress } from '../segments/preset-groups.ts'
import { AddReferralDialog } from './AddReferralDialog.tsx'
import classes from './Customer.module.css'

/** By whose word this customer came, whom they brought, and what holds for those who ask for it. */
export function ReferralsPanel({ card }: { card: CustomerCard }) {
  const { t } = useTranslation('contacts')
  const [adding, dialog] = useDisclosure(false)
  const { data = [] } = useQuery(orpc.referrals.list.queryOptions({ input: { customerId: card.id } }))
  const by = data.filter(({ referred }) => referred.customerId === card.id)
  const brought = data.filter(({ referrer }) => referrer.customerId === card.id)
  return (
    <Panel
      title={t('referrals.title')}
      actions={
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<IconUserHeart size={16} aria-hidden />}
          onClick={dialog.open}
        >
          {t('referrals.add')}
        </Button>
      }
    >
      {data.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('referrals.none')}
        </Text>
      )}
      <ReferralList referrals={by} side="referrer" nameText={name => t('referrals.by', { name })} />
      {brought.length > 0 && (
        <>
          <Text size="sm" mt={by.length > 0 ? 8 : 0}>
            {t('referrals.brought', { count: brought.length, formatted: formatCount(brought.length) })}
          </Text>
          <ReferralList referrals={brought} side="referred" nameText={name => name} />
          <Text size="sm" c="dimmed" mt={8}>
            {t('referrals.hint')}
          </Text>
          <Link to={presetAddress('advocates')} className={classes.quietLink}>
            {t('referrals.advocates')}
          </Link>
        </>
      )}
      {adding && <AddReferralDialog card={card} onClose={dialog.close} />}
    </Panel>
  )
}

interface ReferralListProps {
  referrals: readonly Referral[]
  /** Who of the two is shown. */
  side: 'referred' | 'referrer'
  nameText: (name: string) => string
}

function ReferralList({ referrals, side, nameText }: ReferralListProps) {
  const { t } = useTranslation('contacts')
  return (
    <ul className={classes.plainList}>
      {referrals.map(referral => {
        const { customerId, name } = referral[side]
        const shown = name === '' ? t('list.noName') : name
        return (
          <li key={referral.id} className={classes.contact}>
            {customerId === null ? (
              <span>{nameText(shown)}</span>
            ) : (
              <Link to={`/customers/${customerId}`}>{nameText(shown)}</Link>
            )}
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              aria-label={t('referrals.remove', { name: shown })}
              onClick={() => removeReferral(referral, t('referrals.removed'))}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </li>
        )
      })}
    </ul>
  )
}

/** Removes a referral at once and offers to note it again. */
function removeReferral({ id, day, referred, referrer }: Referral, message: string): void {
  const by = referrer.customerId === null ? { name: referrer.name } : { customerId: referrer.customerId }
  changeUndoably({
    make: () => api.referrals.remove({ referralId: id }),
    message,
    takeBack: () => api.referrals.add({ customerId: referred.customerId, referrer: by, day }),
  }).catch(notifyFailure)
}
