import { Anchor, Button, Checkbox, Group, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { InterestStatement, NoteProposal } from '../../../../shared/model/interest.ts'
import { api } from '../../../app/client.ts'
import { useUndoable } from '../../../app/undoable.ts'
import { formatCount, formatDay } from '../../../i18n/format.ts'
import { statedInterests } from '../state-interests.ts'

export interface ProposalTableProps {
  total: number
  proposals: readonly NoteProposal[]
}

const keyOf = ({ orderId, topicId }: NoteProposal) => `${orderId}|${topicId}`

/** What notes name, all of it chosen at first; what is chosen is accepted or rejected at once. */
export function ProposalTable({ total, proposals }: ProposalTableProps) {
  const { t } = useTranslation('interests')
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const chosen = proposals.filter(proposal => !left.has(keyOf(proposal)))
  const { accept, reject } = useDecisions()
  const choose = (keys: readonly string[], isChosen: boolean) =>
    setLeft(before => {
      const others = [...before].filter(key => !keys.includes(key))
      return new Set(isChosen ? others : [...others, ...keys])
    })
  const count = { count: chosen.length, formatted: formatCount(chosen.length) }
  const isBusy = accept.isPending || reject.isPending
  return (
    <>
      <Group justify="space-between" mt="lg" mb="xs">
        <Text size="sm" c="dimmed" role="status">
          {t('notes.found', { count: total, formatted: formatCount(total) })}
          {proposals.length < total && `. ${t('notes.limited', { shown: formatCount(proposals.length) })}`}
        </Text>
        <Group gap="xs">
          <Button
            size="compact-md"
            variant="default"
            disabled={chosen.length === 0 || isBusy}
            onClick={() => reject.mutate(chosen)}
          >
            {t('notes.reject', count)}
          </Button>
          <Button
            size="compact-md"
            disabled={chosen.length === 0}
            loading={isBusy}
            onClick={() => accept.mutate(chosen)}
          >
            {t('notes.accept', count)}
          </Button>
        </Group>
      </Group>
      <Table.ScrollContainer minWidth={560} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table verticalSpacing={6} fz="sm" aria-label={t('notes.table')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col" w={36}>
                <Checkbox
                  aria-label={t('notes.chooseAll')}
                  checked={chosen.length === proposals.length}
                  indeterminate={chosen.length > 0 && chosen.length < proposals.length}
                  onChange={event => choose(proposals.map(keyOf), event.currentTarget.checked)}
                />
              </Table.Th>
              {(['customer', 'topic', 'note'] as const).map(head => (
                <Table.Th key={head} scope="col">
                  {t(`notes.${head}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {proposals.map(proposal => (
              <ProposalRow
                key={keyOf(proposal)}
                proposal={proposal}
                isChosen={!left.has(keyOf(proposal))}
                onChoose={isChosen => choose([keyOf(proposal)], isChosen)}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  )
}

interface ProposalRowProps {
  proposal: NoteProposal
  isChosen: boolean
  onChoose: (isChosen: boolean) => void
}

function ProposalRow({ proposal, isChosen, onChoose }: ProposalRowProps) {
  const { t } = useTranslation('interests')
  const { customerId, customer, topic, orderNumber, day, note } = proposal
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Td>
        <Checkbox
          aria-label={t('notes.choose', { customer, topic })}
          checked={isChosen}
          onChange={event => onChoose(event.currentTarget.checked)}
        />
      </Table.Td>
      <Table.Td>
        <Anchor component={Link} to={`/customers/${customerId}`} inherit underline="always">
          {customer}
        </Anchor>
      </Table.Td>
      <Table.Td fw={600}>{topic}</Table.Td>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>
        {note}
        <Text size="xs" c="dimmed">
          {day === null
            ? t('notes.order', { number: orderNumber })
            : t('notes.orderOf', { number: orderNumber, day: formatDay(day) })}
        </Text>
      </Table.Td>
    </Table.Tr>
  )
}

function statementOf({ customerId, topicId, day }: NoteProposal): InterestStatement {
  return {
    who: { customerIds: [customerId] },
    wishes: [{ of: { kind: 'topic', topicId }, word: 'yes' }],
    source: 'order_note',
    ...(day !== null && { day }),
  }
}

/** Accepts proposals as stated on the day of their order, or says that they are not to come again; both can be undone. */
function useDecisions() {
  const { t } = useTranslation('interests')
  const counted = (count: number) => ({ count, formatted: formatCount(count) })
  const accept = useUndoable((chosen: readonly NoteProposal[]) =>
    statedInterests(chosen.map(statementOf), () => t('notes.accepted', counted(chosen.length))),
  )
  const reject = useUndoable((chosen: readonly NoteProposal[]) => {
    const proposals = chosen.map(({ orderId, topicId }) => ({ orderId, topicId }))
    return {
      make: () => api.interests.rejectNotes({ proposals, rejected: true }),
      message: t('notes.rejected', counted(chosen.length)),
      takeBack: () => api.interests.rejectNotes({ proposals, rejected: false }),
    }
  })
  return { accept, reject }
}
