import { Button, Code, Loader, Stack, Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListLogEntry } from '../../../shared/model/list.ts'
import { processorOf } from '../../../shared/model/processor.ts'
import { orpc } from '../../app/client.ts'
import { KeepFocus } from '../../components/KeepFocus.tsx'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { Panel } from '../../components/Panel.tsx'
import { formatCount, formatInstant } from '../../i18n/format.ts'
import { ListContactsButton } from './ListContactsButton.tsx'
import { ListProofDialog } from './ListProofDialog.tsx'
import { ProcessorState } from './ProcessorState.tsx'

/** Every list that was taken out: when, what for, how many, and the checksum of its file. */
export function ExportLog() {
  const { t } = useTranslation(['lists', 'common'])
  const log = useQuery(orpc.lists.log.queryOptions())
  return (
    <Panel title={t('lists:log.title')}>
      {log.isPending && <Loader size="sm" />}
      {log.isError && <LoadFailure error={log.error} onRetry={() => void log.refetch()} />}
      {log.data?.length === 0 && <Text c="dimmed">{t('lists:log.none')}</Text>}
      <KeepFocus>{log.data && log.data.length > 0 && <LogTable entries={log.data} />}</KeepFocus>
    </Panel>
  )
}

const HEADS = ['when', 'what', 'target', 'columns', 'recipients', 'recorded', 'sha256'] as const

function LogTable({ entries }: { entries: readonly ListLogEntry[] }) {
  const { t } = useTranslation('lists')
  return (
    <Table.ScrollContainer minWidth={900} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table verticalSpacing={8} styles={{ td: { verticalAlign: 'top' } }}>
        <Table.Thead>
          <Table.Tr>
            {HEADS.map(head => (
              <Table.Th key={head} scope="col" ta={head === 'recipients' ? 'right' : 'left'}>
                {t(`log.${head}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.map(entry => (
            <LogRow key={entry.exportId} entry={entry} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function LogRow({ entry }: { entry: ListLogEntry }) {
  const { t } = useTranslation(['lists', 'common'])
  const [isProving, setProving] = useState(false)
  const processor = processorOf(entry.target, entry)
  return (
    <Table.Tr>
      <Table.Td>{formatInstant(entry.exportedAtMs)}</Table.Td>
      <Table.Td>
        {t(`lists:purpose.purposes.${entry.purpose}`)}
        <Text size="xs" c="dimmed">
          {t(`lists:purpose.channels.${entry.channel}`)}
        </Text>
      </Table.Td>
      <Table.Td>
        {t(`lists:target.targets.${entry.target}`)}
        <Text size="xs" c="dimmed">
          {entry.fileName}
        </Text>
        {processor !== null && <ProcessorState processor={processor} />}
      </Table.Td>
      <Table.Td>
        <Text size="xs">{entry.columns.join(', ')}</Text>
      </Table.Td>
      <Table.Td ta="right">
        <div>{formatCount(entry.recipients)}</div>
        {entry.excluded > 0 && (
          <Text size="xs" c="dimmed">
            {t('lists:log.excluded', { formatted: formatCount(entry.excluded) })}
          </Text>
        )}
        <Button
          size="compact-xs"
          variant="subtle"
          px={0}
          aria-label={t('lists:proof.openOf', { fileName: entry.fileName })}
          onClick={() => setProving(true)}
        >
          {t('lists:proof.open')}
        </Button>
        {isProving && <ListProofDialog entry={entry} onClose={() => setProving(false)} />}
      </Table.Td>
      <Table.Td>
        <Stack gap={4} align="flex-start">
          {t(entry.recordedAsContact ? 'common:state.yes' : 'common:state.no')}
          <ListContactsButton list={entry} />
        </Stack>
      </Table.Td>
      <Table.Td>
        <Code
          fz={11}
          style={{ display: 'block', width: 132, overflowWrap: 'anywhere', whiteSpace: 'normal' }}
        >
          {entry.sha256}
        </Code>
      </Table.Td>
    </Table.Tr>
  )
}
