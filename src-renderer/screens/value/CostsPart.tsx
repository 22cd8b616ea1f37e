import { Button, Loader, Table } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OrderCosts } from '../../../shared/model/order-costs.ts'
import { orpc } from '../../app/client.ts'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { Panel } from '../../components/Panel.tsx'
import { CostRow } from './CostRow.tsx'
import { CostSummary } from './CostSummary.tsx'
import { costMonths, emptyMonth } from './cost-months.ts'
import { MarginPanel } from './MarginPanel.tsx'
import type { PartProps } from './part-props.ts'
import classes from './Value.module.css'

/** So many months at first, and more with each press of the button. */
const MONTHS = 12

/** What is left of revenue, and what an order costs in advertising: by what the owner types in, nothing is assumed. */
export default function CostsPart({ asOf, firstDay }: PartProps) {
  const { t } = useTranslation(['value', 'common'])
  const query = useQuery(
    orpc.figures.costs.queryOptions({ input: { asOf }, placeholderData: keepPreviousData }),
  )
  if (query.isError) return <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
  if (query.data === undefined) return <Loader m="xl" />
  return (
    <>
      {query.data.currency !== null && <MarginPanel currency={query.data.currency} />}
      <Panel title={t('value:costs.title')} description={t('value:costs.description')}>
        <CostSummary costs={query.data} />
        <CostTable costs={query.data} firstDay={firstDay} />
      </Panel>
    </>
  )
}

function CostTable({ costs, firstDay }: { costs: OrderCosts; firstDay: string }) {
  const { t } = useTranslation('value')
  const [shown, setShown] = useState(MONTHS)
  const months = costMonths(costs, firstDay, shown)
  const hasMore = costMonths(costs, firstDay, shown + 1).length > months.length
  return (
    <>
      <Table.ScrollContainer minWidth={620} type="native" maw={900}>
        <Table className={classes.table ?? ''} aria-label={t('costs.title')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('basket.month')}</Table.Th>
              {(['new', 'repeat'] as const).flatMap(kind => [
                <Table.Th key={kind} scope="col">
                  {t(`costs.column.${kind}`)}
                </Table.Th>,
                <Table.Th key={`${kind}-each`} scope="col" className={classes.number ?? ''}>
                  {t(`costs.column.${kind}Each`)}
                </Table.Th>,
              ])}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {months.map(month => (
              <CostRow
                key={month}
                month={costs.months.find(one => one.month === month) ?? emptyMonth(month)}
                currency={costs.currency ?? ''}
                asOf={costs.asOf}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {hasMore && (
        <Button mt="sm" variant="subtle" size="compact-sm" onClick={() => setShown(shown + MONTHS)}>
          {t('costs.earlier')}
        </Button>
      )}
    </>
  )
}
