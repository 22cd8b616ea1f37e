import { Anchor, Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { RfmTable as Rfm } from '../../../shared/model/customer-groups.ts'
import { Panel } from '../../components/Panel.tsx'
import { customersBehind } from '../../figures/rows-behind.ts'
import { formatCount, formatPercent } from '../../i18n/format.ts'
import classes from './Groups.module.css'

/** Each group with its size, who that is, and what can be done. */
export function RfmTable({ rfm }: { rfm: Rfm }) {
  const { t } = useTranslation('groups')
  const { asOf, prospects } = rfm
  const revenue = rfm.groups.reduce((sum, { revenueMinor }) => sum + revenueMinor, 0)
  return (
    <Panel title={t('rfmTable.title')} description={t('rfmTable.description')}>
      <Table.ScrollContainer minWidth={640} type="native">
        <Table className={classes.groups ?? ''} verticalSpacing={7}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('rfmTable.group')}</Table.Th>
              <Table.Th scope="col" className={classes.number ?? ''}>
                {t('rfmTable.customers')}
              </Table.Th>
              <Table.Th scope="col" className={classes.number ?? ''}>
                {t('rfmTable.revenue')}
              </Table.Th>
              <Table.Th scope="col">{t('rfmTable.means')}</Table.Th>
              <Table.Th scope="col">{t('rfmTable.action')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rfm.groups.map(({ group, customers, revenueMinor }) => (
              <Line
                key={group}
                name={t(`rfmGroup.${group}`)}
                customers={customers}
                share={revenue > 0 ? revenueMinor / revenue : null}
                address={customersBehind({ figure: 'rfm_group', group, asOf })}
                means={t(`rfmMeans.${group}`)}
                action={t(`rfmAction.${group}`)}
              />
            ))}
            {prospects > 0 && (
              <Line
                name={t('rfmTable.prospects')}
                customers={prospects}
                share={null}
                address={customersBehind({ figure: 'stage', stage: 'prospect', asOf })}
                means={t('rfmMeans.prospects')}
                action={t('rfmAction.prospects')}
              />
            )}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Panel>
  )
}

interface LineProps {
  name: string
  customers: number
  /** Of the revenue of all groups; null where there is none. */
  share: number | null
  address: string
  means: string
  action: string
}

function Line({ name, customers, share, address, means, action }: LineProps) {
  const { t } = useTranslation('groups')
  const formatted = formatCount(customers)
  return (
    <Table.Tr>
      <Table.Th scope="row">{name}</Table.Th>
      <Table.Td className={classes.number ?? ''}>
        {customers === 0 ? (
          '0'
        ) : (
          <Anchor
            inherit
            fw={600}
            component={Link}
            to={address}
            aria-label={t('rfmTable.open', { count: customers, formatted, name })}
          >
            {formatted}
          </Anchor>
        )}
      </Table.Td>
      <Table.Td className={classes.number ?? ''}>{share === null ? '–' : formatPercent(share)}</Table.Td>
      <Table.Td>{means}</Table.Td>
      <Table.Td>{action}</Table.Td>
    </Table.Tr>
  )
}
