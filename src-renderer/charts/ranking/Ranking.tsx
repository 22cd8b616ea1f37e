import { Anchor, Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { RankingData } from '../chart-data.ts'
import type { DrawingProps } from '../drawing-props.ts'
import { cellText } from '../reading.ts'
import { longestBar } from './longest-bar.ts'
import classes from './Ranking.module.css'
import { RankingBar } from './RankingBar.tsx'

/** Horizontal bars with their values beside them: a table that is also looked at. */
export default function Ranking({ data, table, name }: DrawingProps<RankingData>) {
  const { t } = useTranslation(['charts', 'figures', 'common'])
  const longest = longestBar(data)
  const hasNotes = table.rows.some(({ note }) => note !== undefined)
  const beside = table.columns.slice(table.columns.length - (data.alongside?.length ?? 0))
  return (
    <Table.ScrollContainer minWidth={0} type="native">
      <Table
        withRowBorders={false}
        className={classes.ranking ?? ''}
        data-notes={hasNotes || undefined}
        aria-label={name}
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{data.categoryName}</Table.Th>
            <Table.Th scope="col" colSpan={2} className={classes.valueHead ?? ''}>
              {data.valueName}
            </Table.Th>
            {beside.map(column => (
              <Table.Th key={column.name} scope="col" className={classes.number ?? ''}>
                {column.name}
              </Table.Th>
            ))}
            {hasNotes && <Table.Th scope="col">{t('charts:table.note')}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {table.rows.map((row, index) => (
            <Table.Tr key={row.key}>
              <Table.Th scope="row">
                {row.address === undefined ? (
                  row.name
                ) : (
                  <Anchor fz="sm" component={Link} to={row.address}>
                    {row.name}
                  </Anchor>
                )}
              </Table.Th>
              <Table.Td className={classes.track ?? ''} aria-hidden="true">
                <RankingBar data={data} index={index} longest={longest} />
              </Table.Td>
              <Table.Td className={classes.number ?? ''} data-few={row.cells[0] === 'few' || undefined}>
                <strong>
                  {cellText(row.cells[0] ?? null, { name: data.valueName, unit: data.unit }, t)}
                </strong>
              </Table.Td>
              {beside.map((column, place) => (
                <Table.Td key={column.name} className={classes.beside ?? ''}>
                  {cellText(data.alongside?.[place]?.values[index] ?? null, column, t)}
                </Table.Td>
              ))}
              {hasNotes && <Table.Td className={classes.note ?? ''}>{row.note}</Table.Td>}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
