import { Anchor, Button, Group, Loader, Modal, Stack, Table, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ListLogEntry, ListProof } from '../../../shared/model/list.ts'
import { orpc } from '../../app/client.ts'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { formatCount, formatDay, formatInstant } from '../../i18n/format.ts'

const PAGE_SIZE = 50
/** The contract gives no more at once. */
const MOST = 1000

export interface ListProofDialogProps {
  entry: ListLogEntry
  onClose: () => void
}

/** Why everybody in a list might be written to on the day when it was made. */
export function ListProofDialog({ entry, onClose }: ListProofDialogProps) {
  const { t } = useTranslation('lists')
  const [limit, setLimit] = useState(PAGE_SIZE)
  const proof = useQuery(
    orpc.lists.proof.queryOptions({
      input: { exportId: entry.exportId, limit },
      placeholderData: keepPreviousData,
    }),
  )
  const { data } = proof
  return (
    <Modal opened onClose={onClose} size="xl" title={t('proof.title')}>
      <Stack>
        <Text size="sm" c="dimmed">
          {t('proof.text', { fileName: entry.fileName, when: formatInstant(entry.exportedAtMs) })}
        </Text>
        {proof.isPending && <Loader size="sm" />}
        {proof.isError && <LoadFailure error={proof.error} onRetry={() => void proof.refetch()} />}
        {data !== undefined && data.total < entry.recipients && (
          <Text size="sm">
            {t('proof.unknown', {
              count: entry.recipients - data.total,
              formatted: formatCount(entry.recipients - data.total),
            })}
          </Text>
        )}
        {data !== undefined && data.total > 0 && <Grounds proof={data} />}
        {data !== undefined && data.people.length < Math.min(data.total, MOST) && (
          <Group>
            <Button
              size="compact-sm"
              variant="default"
              loading={proof.isFetching}
              onClick={() => setLimit(Math.min(MOST, limit + 4 * PAGE_SIZE))}
            >
              {t('check.more')}
            </Button>
          </Group>
        )}
      </Stack>
    </Modal>
  )
}

function Grounds({ proof: { grounds, people, total } }: { proof: ListProof }) {
  const { t } = useTranslation(['lists', 'common'])
  return (
    <>
      <ul style={{ margin: 0, paddingLeft: 20, fontSize: 'var(--mantine-font-size-sm)' }}>
        {grounds.map(({ ground, count }) => (
          <li key={ground}>
            {t(`common:ground.${ground}`)}: {formatCount(count)}
          </li>
        ))}
      </ul>
      {people.length < total && (
        <Text size="sm" c="dimmed">
          {t('lists:check.shown', { shown: formatCount(people.length), total: formatCount(total) })}
        </Text>
      )}
      <Table verticalSpacing={4} aria-label={t('lists:proof.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('lists:proof.who')}</Table.Th>
            <Table.Th scope="col">{t('lists:proof.ground')}</Table.Th>
            <Table.Th scope="col">{t('lists:proof.since')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {people.map(({ customerId, name, ground, groundDay }, index) => (
            // Two who were merged since may both have stood in the list.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above.
            <Table.Tr key={`${customerId} ${index}`}>
              <Table.Td>
                {name === null ? (
                  t('common:state.notInBase', { number: customerId })
                ) : (
                  <Anchor component={Link} to={`/customers/${customerId}`} size="sm">
                    {name || t('lists:check.unnamed')}
                  </Anchor>
                )}
              </Table.Td>
              <Table.Td>{t(`common:ground.${ground}`)}</Table.Td>
              <Table.Td>{groundDay === null ? '–' : formatDay(groundDay)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  )
}
