import { Anchor, Table } from '@mantine/core'
import { Link } from 'react-router'
import { TableMarkup } from './TableMarkup.tsx'
import type { ChartTable } from './table-model.ts'

/** About what a column of numbers takes, in pixels. */
const COLUMN_WIDTH = 96
const FIRST_COLUMN_WIDTH = 140

/** The numbers of a chart for everybody to read, each row leading to what is behind it. */
export function TableView({ table, caption }: { table: ChartTable; caption: string }) {
  return (
    <Table.ScrollContainer
      minWidth={FIRST_COLUMN_WIDTH + COLUMN_WIDTH * table.columns.length}
      type="native"
      tabIndex={0}
      role="group"
      aria-label={caption}
    >
      <TableMarkup
        table={table}
        caption={caption}
        rowHead={({ name, address }) =>
          address === undefined ? (
            name
          ) : (
            <Anchor fz="sm" component={Link} to={address}>
              {name}
            </Anchor>
          )
        }
      />
    </Table.ScrollContainer>
  )
}
