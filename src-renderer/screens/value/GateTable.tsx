import { Table, Title } from '@mantine/core'
import { IconCheck, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ShownModelReport } from '../../../shared/model/model-report.ts'
import { formatCount } from '../../i18n/format.ts'
import classes from './Value.module.css'

/** What a purchase model needs, and what there is. */
export function GateTable({ gate }: { gate: ShownModelReport['gate'] }) {
  const { t } = useTranslation('value')
  return (
    <div>
      <Title order={3} size="h5">
        {t('gate.title')}
      </Title>
      <p className={classes.note}>{t(gate.isOpen ? 'gate.open' : 'gate.closed')}</p>
      <Table.ScrollContainer minWidth={420} type="native" maw={680}>
        <Table className={classes.table ?? ''} aria-label={t('gate.title')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('gate.condition')}</Table.Th>
              <Table.Th scope="col" className={classes.number ?? ''}>
                {t('gate.actual')}
              </Table.Th>
              <Table.Th scope="col" className={classes.number ?? ''}>
                {t('gate.needed')}
              </Table.Th>
              <Table.Th scope="col">{t('gate.met')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {gate.conditions.map(({ condition, actual, needed, isMet }) => (
              <Table.Tr key={condition}>
                <Table.Th scope="row">{t(`gate.${condition}`)}</Table.Th>
                <Table.Td className={classes.number ?? ''}>{formatCount(actual)}</Table.Td>
                <Table.Td className={classes.number ?? ''}>{t('gate.atLeast', { count: needed })}</Table.Td>
                <Table.Td>
                  <span className={classes.met} data-met={isMet}>
                    {isMet ? <IconCheck size={16} aria-hidden /> : <IconX size={16} aria-hidden />}
                    {t(isMet ? 'gate.yes' : 'gate.no')}
                  </span>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </div>
  )
}
