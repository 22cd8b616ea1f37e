import { Anchor, Badge, Button, Group, Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { AddressProposal, CheckedAddress } from '../../../../shared/model/address-check.ts'
import { DifferingText } from '../../duplicates/DifferingText.tsx'

export interface ProposalRowProps {
  proposal: AddressProposal
  isAnswering: boolean
  onSay: (accepted: boolean) => void
}

/** One customer: the address so far, what the check says, and the owner's two answers. */
export function ProposalRow({ proposal, isAnswering, onSay }: ProposalRowProps) {
  const { t } = useTranslation('addressCheck')
  const { customerId, name, row, shown, found, remark } = proposal
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor component={Link} to={`/customers/${customerId}`} size="sm">
          {name}
        </Anchor>
        <Text size="xs" c="dimmed">
          {t('line', { row })}
        </Text>
      </Table.Td>
      <Table.Td>
        <Lines address={shown} unlike={found} />
      </Table.Td>
      <Table.Td>
        <Outcome proposal={proposal} />
        {found !== null && <Lines address={found} unlike={shown} />}
        {remark !== null && (
          <Text size="xs" c="dimmed">
            {t('remark', { remark })}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <Group gap="xs" wrap="nowrap">
          <Button
            size="compact-sm"
            disabled={isAnswering}
            data-takes-focus
            aria-label={t('acceptFor', { name })}
            onClick={() => onSay(true)}
          >
            {t('accept')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            disabled={isAnswering}
            aria-label={t('rejectFor', { name })}
            onClick={() => onSay(false)}
          >
            {t('reject')}
          </Button>
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}

function Outcome({ proposal: { outcome } }: Pick<ProposalRowProps, 'proposal'>) {
  const { t } = useTranslation('addressCheck')
  const isPlain = outcome === 'spelling' || outcome === 'moved' || outcome === 'same'
  return (
    <>
      <Badge variant="light" color={isPlain ? 'petrol' : 'ochre'} tt="none" fw={600} mb={4}>
        {t(`outcome.${outcome}`)}
      </Badge>
      {!isPlain && (
        <Text size="sm" mt={4} maw={360}>
          {t(`what.${outcome}`)}
        </Text>
      )}
    </>
  )
}

/** An address in its lines; what differs from the other one stands out. */
function Lines({ address, unlike }: { address: CheckedAddress; unlike: CheckedAddress | null }) {
  const other = unlike === null ? null : addressTexts(unlike)
  return addressTexts(address).map(
    (line, at) =>
      line !== '' && (
        // The lines of an address have no other name than their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above.
        <div key={at}>
          <DifferingText value={line} unlike={other?.[at] === line ? null : (other?.[at] ?? null)} />
        </div>
      ),
  )
}

function addressTexts({ street, houseNumber, addressLine2, postalCode, city }: CheckedAddress): string[] {
  const joined = (...parts: (string | null)[]) => parts.filter(Boolean).join(' ')
  return [joined(street, houseNumber), joined(addressLine2), joined(postalCode, city)]
}
