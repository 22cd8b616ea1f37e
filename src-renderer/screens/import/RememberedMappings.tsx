import { Button, Group, Modal, Table, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ColumnMapping } from '../../../shared/model/import-columns.ts'
import { api, orpc, queryClient } from '../../app/client.ts'
import { notifyDone, notifyFailure } from '../../app/notify.tsx'
import { Panel } from '../../components/Panel.tsx'
import { formatCount, formatInstant } from '../../i18n/format.ts'
import { useFieldLabel } from '../fields/use-field-label.ts'
import { importSession } from './import-session.ts'

interface Remembered {
  id: number
  mapping: ColumnMapping
  header: string[]
  savedAtMs: number
}

/** What was remembered of tables mapped by hand, and how to forget it. */
export function RememberedMappings() {
  const { t } = useTranslation('import')
  const mappings = useQuery(orpc.imports.mappings.queryOptions())
  return (
    <Panel title={t('history.mappings')} description={t('history.mappingsText')}>
      {mappings.data?.length === 0 && <Text c="dimmed">{t('history.noMappings')}</Text>}
      {mappings.data?.map(remembered => (
        <MappingEntry key={remembered.id} remembered={remembered} />
      ))}
    </Panel>
  )
}

function MappingEntry({ remembered }: { remembered: Remembered }) {
  const { t } = useTranslation('import')
  const { mapping, savedAtMs } = remembered
  const [asking, { open, close }] = useDisclosure(false)
  const columns = Object.keys(mapping.columns).length
  return (
    <Group justify="space-between" align="flex-start" py="xs">
      <div>
        <Text fw={600}>{mapping.sourceName}</Text>
        <Text size="sm" c="dimmed">
          {[
            t(`mapping.kinds.${mapping.kind}`),
            t(`mapping.channels.${mapping.channel}`),
            t('history.mappingColumns', { count: columns, formatted: formatCount(columns) }),
            t('history.mappingSaved', { instant: formatInstant(savedAtMs) }),
          ].join(' · ')}
        </Text>
        <details>
          <summary style={{ cursor: 'pointer' }}>{t('history.mappingShow')}</summary>
          <MappedColumns remembered={remembered} />
        </details>
      </div>
      <Button
        variant="default"
        aria-label={t('history.forgetNamed', { name: mapping.sourceName })}
        onClick={open}
      >
        {t('history.forget')}
      </Button>
      <ForgetDialog remembered={remembered} opened={asking} onClose={close} />
    </Group>
  )
}

function MappedColumns({ remembered: { header, mapping } }: { remembered: Remembered }) {
  const { t } = useTranslation('import')
  const labelOf = useFieldLabel()
  return (
    <Table verticalSpacing={2}>
      <Table.Tbody>
        {header.map(name => {
          const field = mapping.columns[name]
          return (
            <Table.Tr key={name}>
              <Table.Td>{name}</Table.Td>
              <Table.Td>{field === undefined ? t('columns.ignored') : labelOf(field)}</Table.Td>
            </Table.Tr>
          )
        })}
      </Table.Tbody>
    </Table>
  )
}

interface ForgetDialogProps {
  remembered: Remembered
  opened: boolean
  onClose: () => void
}

function ForgetDialog({ remembered, opened, onClose }: ForgetDialogProps) {
  const { t } = useTranslation(['import', 'common'])
  const name = remembered.mapping.sourceName
  const forget = useMutation({
    mutationFn: () => api.imports.forgetMapping({ id: remembered.id }),
    onSuccess: async () => {
      onClose()
      notifyDone(t('history.forgotten'))
      importSession.readAgain()
      await queryClient.invalidateQueries({ queryKey: orpc.imports.mappings.key() })
    },
    onError: notifyFailure,
  })
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('history.forgetTitle', { name })}
      closeButtonProps={{ 'aria-label': t('common:button.close') }}
    >
      <Text>{t('history.forgetText')}</Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          {t('common:button.cancel')}
        </Button>
        <Button color="red" loading={forget.isPending} onClick={() => forget.mutate()}>
          {t('history.forget')}
        </Button>
      </Group>
    </Modal>
  )
}
