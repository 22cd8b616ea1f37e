import { Button, Group, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AddressProposal } from '../../../../shared/model/address-check.ts'
import { formatCount } from '../../../i18n/format.ts'
import type { AddressCheckReviewProps } from './AddressCheckReview.tsx'
import { ProposalRow } from './ProposalRow.tsx'

const FIRST_ROWS = 50
const HEADS = ['customer', 'shown', 'found', 'decision'] as const

export interface ProposalTableProps extends Pick<AddressCheckReviewProps, 'isAnswering' | 'onSay'> {
  proposals: readonly AddressProposal[]
}

/** The proposals that wait for a decision, old beside new; mere spellings can be accepted together. */
export function ProposalTable({ proposals, isAnswering, onSay }: ProposalTableProps) {
  const { t } = useTranslation('addressCheck')
  const [limit, setLimit] = useState(FIRST_ROWS)
  const say = (proposal: AddressProposal, accepted: boolean) =>
    onSay(
      [proposal],
      accepted,
      t(accepted ? 'accepted' : 'rejected', { count: 1, formatted: formatCount(1) }),
    )
  return (
    <section aria-labelledby="address-proposals">
      <ProposalsHead proposals={proposals} isAnswering={isAnswering} onSay={onSay} />
      {proposals.length > 0 && (
        <Table.ScrollContainer minWidth={820} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
          <Table aria-label={t('table')} verticalSpacing="sm">
            <Table.Thead>
              <Table.Tr>
                {HEADS.map(head => (
                  <Table.Th key={head} scope="col">
                    {t(head)}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {proposals.slice(0, limit).map(proposal => (
                <ProposalRow
                  key={proposal.customerId}
                  proposal={proposal}
                  isAnswering={isAnswering}
                  onSay={accepted => say(proposal, accepted)}
                />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {proposals.length > limit && (
        <Button size="compact-sm" variant="default" onClick={() => setLimit(limit + 5 * FIRST_ROWS)}>
          {t('more')}
        </Button>
      )}
    </section>
  )
}

/** How many wait, and the one answer that needs no second look at each. */
function ProposalsHead({ proposals, isAnswering, onSay }: ProposalTableProps) {
  const { t } = useTranslation('addressCheck')
  const spellings = proposals.filter(({ outcome }) => outcome === 'spelling')
  const counted = (count: number) => ({ count, formatted: formatCount(count) })
  return (
    <Group justify="space-between" gap="sm" mb="xs">
      <Text fw={600} id="address-proposals" role="status">
        {proposals.length === 0 ? t('allDecided') : t('proposals', counted(proposals.length))}
      </Text>
      {spellings.length > 0 && (
        <Button
          size="xs"
          variant="light"
          disabled={isAnswering}
          onClick={() => onSay(spellings, true, t('accepted', counted(spellings.length)))}
        >
          {t('acceptSpelling', counted(spellings.length))}
        </Button>
      )}
    </Group>
  )
}
