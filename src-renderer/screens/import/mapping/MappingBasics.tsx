import { Radio, SimpleGrid, Stack, TextInput } from '@mantine/core'
import type { Dispatch, SetStateAction } from 'react'
import { useTranslation } from 'react-i18next'
import { type ColumnMapping, columnMappingSchema } from '../../../../shared/model/import-columns.ts'
import { Panel } from '../../../components/Panel.tsx'
import { withKind } from './mapping-rules.ts'

export interface MappingPartProps {
  mapping: ColumnMapping
  onChange: Dispatch<SetStateAction<ColumnMapping>>
}

const kindSchema = columnMappingSchema.shape.kind

/** What the file holds, where its buyers come from, and the name of the source. */
export function MappingBasics({ mapping, onChange }: MappingPartProps) {
  const { t } = useTranslation('import')
  const isStatuses = mapping.kind === 'statuses'
  return (
    <Panel title={t('mapping.basics')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
        <Radio.Group
          label={t('mapping.kind')}
          value={mapping.kind}
          onChange={kind => onChange(withKind(mapping, kindSchema.parse(kind)))}
        >
          <Stack gap="xs" mt="xs">
            <Radio
              value="orders"
              label={t('mapping.kinds.orders')}
              description={t('mapping.kinds.ordersHint')}
            />
            <Radio
              value="customers"
              label={t('mapping.kinds.customers')}
              description={t('mapping.kinds.customersHint')}
            />
            <Radio
              value="statuses"
              label={t('mapping.kinds.statuses')}
              description={t('mapping.kinds.statusesHint')}
            />
          </Stack>
        </Radio.Group>
        {/* Whoever stands in a newsletter program's list has bought nothing there. */}
        {!isStatuses && (
          <Radio.Group
            label={t('mapping.channel')}
            value={mapping.channel}
            onChange={channel =>
              onChange({ ...mapping, channel: channel === 'marketplace' ? 'marketplace' : 'own' })
            }
          >
            <Stack gap="xs" mt="xs">
              <Radio
                value="own"
                label={t('mapping.channels.own')}
                description={t('mapping.channels.ownHint')}
              />
              <Radio
                value="marketplace"
                label={t('mapping.channels.marketplace')}
                description={t('mapping.channels.marketplaceHint')}
              />
            </Stack>
          </Radio.Group>
        )}
      </SimpleGrid>
      <TextInput
        mt="lg"
        maw={480}
        label={t(isStatuses ? 'mapping.listName' : 'mapping.sourceName')}
        description={t(isStatuses ? 'mapping.listNameHint' : 'mapping.sourceNameHint')}
        value={mapping.sourceName}
        maxLength={80}
        required
        onChange={event => onChange({ ...mapping, sourceName: event.currentTarget.value })}
      />
    </Panel>
  )
}
