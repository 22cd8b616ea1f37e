import { Anchor, Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { FlowStage, StageFlow } from '../../../shared/model/lifecycle.ts'
import { customersBehind } from '../../figures/rows-behind.ts'
import { formatCount, formatDay } from '../../i18n/format.ts'
import { flowCount, STAGES_IN_ORDER } from './flow-sums.ts'
import classes from './Groups.module.css'

/** From which stage to which, with sums; stages of nobody are left out. */
export function FlowMatrix({ flow }: { flow: StageFlow }) {
  const { t } = useTranslation('groups')
  const count = (from: FlowStage, to: FlowStage) => flowCount(flow, from, to)
  const rowSum = (from: FlowStage) => STAGES_IN_ORDER.reduce((sum, to) => sum + count(from, to), 0)
  const columnSum = (to: FlowStage) => STAGES_IN_ORDER.reduce((sum, from) => sum + count(from, to), 0)
  const rows = STAGES_IN_ORDER.filter(stage => rowSum(stage) > 0)
  const columns = STAGES_IN_ORDER.filter(stage => columnSum(stage) > 0)
  const { from, to } = flow
  const all = rows.reduce((sum, stage) => sum + rowSum(stage), 0)
  return (
    <Table.ScrollContainer
      minWidth={0}
      type="native"
      tabIndex={0}
      role="group"
      aria-label={t('flow.tableTitle')}
    >
      <Table className={classes.matrix ?? ''} withRowBorders={false}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">
              <span>{t('flow.cornerRows', { day: formatDay(from) })}</span>
              <span>{t('flow.cornerColumns', { day: formatDay(to) })}</span>
            </Table.Th>
            {columns.map(stage => (
              <Table.Th key={stage} scope="col">
                {t(`stage.${stage}`)}
              </Table.Th>
            ))}
            <Table.Th scope="col">{t('flow.sum')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(before => (
            <Table.Tr key={before}>
              <Table.Th scope="row">{t(`stage.${before}`)}</Table.Th>
              {columns.map(after => (
                <Move key={after} {...{ from, to, before, after }} count={count(before, after)} />
              ))}
              <Sum stage={before} day={from} count={rowSum(before)} />
            </Table.Tr>
          ))}
          <Table.Tr data-sum>
            <Table.Th scope="row">{t('flow.sum')}</Table.Th>
            {columns.map(stage => (
              <Sum key={stage} stage={stage} day={to} count={columnSum(stage)} />
            ))}
            <Table.Td>{formatCount(all)}</Table.Td>
          </Table.Tr>
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

interface MoveProps {
  from: string
  to: string
  before: FlowStage
  after: FlowStage
  count: number
}

function Move({ from, to, before, after, count }: MoveProps) {
  const { t } = useTranslation('groups')
  const isSame = before === after
  if (count === 0) return <Table.Td data-stayed={isSame || undefined}>–</Table.Td>
  const formatted = formatCount(count)
  return (
    <Table.Td data-stayed={isSame || undefined}>
      <Anchor
        inherit
        component={Link}
        to={customersBehind({ figure: 'flow', from, to, fromStage: before, toStage: after })}
        aria-label={t(isSame ? 'flow.openStay' : 'flow.openMove', {
          count,
          formatted,
          before: t(`stage.${before}`),
          after: t(`stage.${after}`),
        })}
      >
        {formatted}
      </Anchor>
    </Table.Td>
  )
}

/** Everybody in a stage on one of the days. Who is not known yet is in no list. */
function Sum({ stage, day, count }: { stage: FlowStage; day: string; count: number }) {
  const { t } = useTranslation('groups')
  const formatted = formatCount(count)
  if (stage === 'not_there') return <Table.Td data-total>{formatted}</Table.Td>
  return (
    <Table.Td data-total>
      <Anchor
        inherit
        component={Link}
        to={customersBehind({ figure: 'stage', stage, asOf: day })}
        aria-label={t('flow.openStage', { count, formatted, day: formatDay(day), name: t(`stage.${stage}`) })}
      >
        {formatted}
      </Anchor>
    </Table.Td>
  )
}
