import { Button, Stack, Table, Text } from '@mantine/core'
import { IconListCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CampaignList, CampaignReport } from '../../../../shared/model/campaign.ts'
import { Panel } from '../../../components/Panel.tsx'
import { formatCount, formatDay } from '../../../i18n/format.ts'
import { ListContactsButton } from '../../lists/ListContactsButton.tsx'
import { campaignListAddress } from '../campaign-address.ts'

const HEADS = ['day', 'channel', 'recipients', 'counted'] as const

/** The lists that were taken out for a campaign, and the way to another one. */
export function ListsPanel({ campaign: { id, frozenSegmentId, lists } }: { campaign: CampaignReport }) {
  const { t } = useTranslation('campaigns')
  return (
    <Panel
      title={t('lists.title')}
      description={t('lists.description')}
      actions={
        frozenSegmentId !== null && (
          <Button
            component={Link}
            to={campaignListAddress(id, frozenSegmentId)}
            leftSection={<IconListCheck size={18} aria-hidden />}
          >
            {t('lists.create')}
          </Button>
        )
      }
    >
      {lists.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('lists.none')}
        </Text>
      ) : (
        <Table.ScrollContainer minWidth={400} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
          <Table verticalSpacing={6}>
            <Table.Thead>
              <Table.Tr>
                {HEADS.map(head => (
                  <Table.Th key={head} scope="col" ta={head === 'recipients' ? 'right' : 'left'}>
                    {t(`lists.${head}`)}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {lists.map(list => (
                <ListRow key={list.exportId} list={list} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Panel>
  )
}

function ListRow({ list }: { list: CampaignList }) {
  const { t } = useTranslation(['campaigns', 'lists', 'common'])
  return (
    <Table.Tr>
      <Table.Td>{formatDay(list.day)}</Table.Td>
      <Table.Td>
        {t(`common:channel.${list.channel}`)}
        <Text size="xs" c="dimmed">
          {t(`lists:target.targets.${list.target}`)}
        </Text>
      </Table.Td>
      <Table.Td ta="right">{formatCount(list.recipients)}</Table.Td>
      <Table.Td>
        <Stack gap={4} align="flex-start">
          {t(list.recordedAsContact ? 'campaigns:lists.recorded' : 'campaigns:lists.notRecorded')}
          <ListContactsButton list={list} />
        </Stack>
      </Table.Td>
    </Table.Tr>
  )
}
