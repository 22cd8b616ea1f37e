import { Alert, Anchor, Loader, Table, Text } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { type CampaignResult, campaignRates } from '../../../shared/model/newsletter.ts'
import { orpc } from '../../app/client.ts'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { Panel } from '../../components/Panel.tsx'
import { formatCount, formatDay, formatPercent } from '../../i18n/format.ts'

/** What came back from newsletter programs, campaign by campaign, with what openings are worth. */
export function NewsletterResults() {
  const { t } = useTranslation(['lists', 'common'])
  const results = useQuery(orpc.newsletters.results.queryOptions())
  return (
    <Panel title={t('lists:newsletter.title')} description={t('lists:newsletter.text')}>
      {results.isPending && <Loader size="sm" />}
      {results.isError && <LoadFailure error={results.error} onRetry={() => void results.refetch()} />}
      {results.data?.length === 0 && (
        <Text c="dimmed">
          {t('lists:newsletter.none')}{' '}
          <Anchor component={Link} to="/import" fz="inherit" underline="always">
            {t('lists:newsletter.toImport')}
          </Anchor>
        </Text>
      )}
      {results.data && results.data.length > 0 && (
        <>
          <ResultsTable results={results.data} />
          <Text size="sm" c="dimmed" my="sm">
            {t('lists:newsletter.how')}
          </Text>
          <Alert color="gray" icon={<IconInfoCircle aria-hidden />} title={t('lists:newsletter.appleTitle')}>
            {t('lists:newsletter.apple')}
          </Alert>
        </>
      )}
    </Panel>
  )
}

const HEADS = [
  'campaign',
  'sent',
  'recipients',
  'delivery',
  'open',
  'click',
  'bounce',
  'unsubscribe',
] as const
const WORDS: readonly string[] = ['campaign', 'sent']

function ResultsTable({ results }: { results: readonly CampaignResult[] }) {
  const { t } = useTranslation('lists')
  return (
    <Table.ScrollContainer minWidth={780} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table verticalSpacing={6} aria-label={t('newsletter.title')}>
        <Table.Thead>
          <Table.Tr>
            {HEADS.map(head => (
              <Table.Th key={head} scope="col" ta={WORDS.includes(head) ? 'left' : 'right'}>
                {t(`newsletter.${head}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {results.map(result => (
            <ResultRow key={result.id} result={result} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function ResultRow({ result }: { result: CampaignResult }) {
  const { t } = useTranslation(['lists', 'common'])
  const rates = campaignRates(result)
  const { softBounced, hardBounced } = result
  const bounces =
    softBounced === null || hardBounced === null
      ? undefined
      : t('lists:newsletter.bounces', { hard: formatCount(hardBounced), soft: formatCount(softBounced) })
  const complaints =
    result.complained === null || result.complained === 0
      ? undefined
      : t('lists:newsletter.unsubscribes', {
          formatted: countOf(result.unsubscribed),
          complaints: formatCount(result.complained),
        })
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400} miw={200}>
        <Text size="sm" fw={600}>
          {result.name}
        </Text>
        <Text size="xs" c="dimmed">
          {[result.subject, sourceOf(result, t(`common:newsletterTool.${result.tool}`))]
            .filter(text => text !== null && text !== result.name)
            .join(' · ')}
        </Text>
      </Table.Th>
      <Table.Td>
        {result.sentDay === null ? t('lists:newsletter.unknown') : formatDay(result.sentDay)}
      </Table.Td>
      <Table.Td ta="right">{countOf(result.recipients)}</Table.Td>
      <RateCell rate={rates.delivery} count={result.delivered} />
      <RateCell rate={rates.open} count={result.opened} />
      <RateCell rate={rates.click} count={result.clicked} />
      <RateCell rate={rates.bounce} count={result.bounced} detail={bounces} />
      <RateCell rate={rates.unsubscribe} count={result.unsubscribed} detail={complaints} />
    </Table.Tr>
  )
}

function sourceOf({ sourceName, tool: name }: CampaignResult, tool: string): string {
  // A program that we do not know is called by the owner's word for it.
  return sourceName === tool || name === 'newsletter' ? sourceName : `${tool}, ${sourceName}`
}

/** A share with the number behind it; a dash where the file does not say. */
function RateCell({
  rate,
  count,
  detail,
}: {
  rate: number | null
  count: number | null
  detail?: string | undefined
}) {
  return (
    <Table.Td ta="right">
      {rate === null ? countOf(null) : formatPercent(rate)}
      {(detail !== undefined || count !== null) && (
        <Text size="xs" c="dimmed">
          {detail ?? countOf(count)}
        </Text>
      )}
    </Table.Td>
  )
}

function countOf(count: number | null): string {
  return count === null ? '–' : formatCount(count)
}
