import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { cellText } from '../reading.ts'
import classes from './TableMarkup.module.css'
import type { ChartTable, TableColumn, TableRow } from './table-model.ts'

export interface TableMarkupProps {
  table: ChartTable
  /** What stands as the name of a row: a link, a thing that takes the focus. */
  rowHead: (row: TableRow, index: number) => ReactNode
  /** Names the table to those who do not see what stands above it. */
  caption: string
}

/** A table with headers for rows and columns: plain elements, as every drawing has one behind it. */
export function TableMarkup({ table, rowHead, caption }: TableMarkupProps) {
  const { t } = useTranslation(['charts', 'figures', 'common'])
  const hasNotes = table.rows.some(({ note }) => note !== undefined)
  return (
    <table className={classes.table} aria-label={caption}>
      <thead>
        <tr>
          <th scope="col">{table.rowName}</th>
          {table.columns.map(column => (
            <th key={column.name} scope="col" data-text={isText(column)}>
              {column.name}
            </th>
          ))}
          {hasNotes && (
            <th scope="col" data-text>
              {t('charts:table.note')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          <tr key={row.key}>
            <th scope="row">{rowHead(row, index)}</th>
            {table.columns.map((column, place) => (
              <td
                key={column.name}
                data-text={isText(column)}
                data-few={row.cells[place] === 'few' || undefined}
              >
                {cellText(row.cells[place] ?? null, column, t)}
              </td>
            ))}
            {hasNotes && <td data-text>{row.note}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const isText = ({ unit }: TableColumn) => unit === null || undefined
