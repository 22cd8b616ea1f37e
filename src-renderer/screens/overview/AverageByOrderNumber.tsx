import { Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CurrencyFigures } from '../../../shared/model/figures.ts'
import { Panel } from '../../components/Panel.tsx'
import { formatCount, formatMoney } from '../../i18n/format.ts'
import classes from './OverviewScreen.module.css'

/** Averages of fewer orders say more about chance than about customers. */
const ENOUGH_ORDERS = 5
/** The last step stands for its number and all later ones. */
const LAST_STEP = 4

/** Whether customers spend more on their second, third, later orders. */
export function AverageByOrderNumber({ figures }: { figures: CurrencyFigures }) {
  const { t } = useTranslation(['overview', 'common'])
  const steps = figures.averageByOrderNumber
  const highest = Math.max(
    1,
    ...steps.map(step => (step.orders >= ENOUGH_ORDERS ? (step.averageMinor ?? 0) : 0)),
  )
  if (steps.length === 0) return null
  return (
    <Panel title={t('overview:ladder.title')} description={t('overview:ladder.description')}>
      <Table withRowBorders={false} className={classes.ladder ?? ''}>
        <Table.Tbody>
          {steps.map(({ orderNumber, orders, averageMinor }) => {
            const enough = averageMinor !== null && orders >= ENOUGH_ORDERS
            return (
              <Table.Tr key={orderNumber}>
                <Table.Th scope="row">
                  {t(orderNumber >= LAST_STEP ? 'overview:ladder.orderAndLater' : 'overview:ladder.order', {
                    number: orderNumber,
                  })}
                </Table.Th>
                <Table.Td w="50%">
                  <meter
                    className={classes.bar}
                    min={0}
                    max={highest}
                    value={enough ? averageMinor : 0}
                    aria-hidden="true"
                  />
                </Table.Td>
                <Table.Td className={classes.number ?? ''}>
                  {enough ? (
                    <strong>{formatMoney(averageMinor, figures.currency)}</strong>
                  ) : (
                    t('common:state.tooFew')
                  )}
                </Table.Td>
                <Table.Td className={classes.number ?? ''} c="dimmed">
                  {t('common:count.orders', { count: orders, formatted: formatCount(orders) })}
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </Panel>
  )
}
