import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HeatMapData } from '../chart-data.ts'
import type { DrawingProps } from '../drawing-props.ts'
import { type HintAnchor, ReadingHint } from '../ReadingHint.tsx'
import type { Reading } from '../reading.ts'
import { cellText } from '../reading.ts'
import { cellReading } from './cell-reading.ts'
import { HeatLegend } from './HeatLegend.tsx'
import classes from './HeatMap.module.css'
import { HeatMapCell } from './HeatMapCell.tsx'
import { type GridPlace, nextPlace } from './next-place.ts'

/** Few columns do not need the whole width, in pixels. */
const WIDEST_COLUMN = 120
const WIDEST_HEAD = 240

/** A table whose cells are coloured by their values. The arrow keys lead from cell to cell. */
export default function HeatMap({ data, name }: DrawingProps<HeatMapData>) {
  const { t } = useTranslation(['charts', 'figures', 'common'])
  const grid = useRef<HTMLTableElement>(null)
  const [current, setCurrent] = useState<GridPlace>({ row: 0, column: 0 })
  const [hint, setHint] = useState<{ reading: Reading; anchor: HintAnchor } | null>(null)
  const hintId = useId()
  const show = ({ row, column }: GridPlace, element: Element) => {
    const { left, right, top } = element.getBoundingClientRect()
    setHint({ reading: cellReading(data, row, column, t), anchor: { left, right, top } })
  }
  const move = (event: React.KeyboardEvent) => {
    if (event.key === 'Escape') return setHint(null)
    const next = nextPlace(event.key, current, { rows: data.rows.length, columns: data.columns.length })
    if (next === null) return
    event.preventDefault()
    setCurrent(next)
    grid.current?.querySelector<HTMLElement>(`[data-place="${next.row} ${next.column}"]`)?.focus()
  }
  return (
    <>
      <HeatLegend data={data} />
      <div className={classes.scroller}>
        <table
          ref={grid}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are walked through by arrow keys
          role="grid"
          aria-label={name}
          aria-readonly
          className={classes.grid}
          style={{ maxWidth: WIDEST_HEAD + WIDEST_COLUMN * data.columns.length }}
          onKeyDown={move}
          onBlur={() => setHint(null)}
          onPointerLeave={() => setHint(null)}
        >
          <HeatMapHead data={data} />
          <tbody>
            {data.rows.map((category, row) => (
              <tr key={category.key}>
                <th scope="row">{category.name}</th>
                {data.alongside?.map(column => (
                  <td key={column.name} className={classes.beside}>
                    {cellText(column.values[row] ?? null, column, t)}
                  </td>
                ))}
                {data.columns.map((place, column) => (
                  <HeatMapCell
                    key={place.key}
                    data={data}
                    place={{ row, column }}
                    isCurrent={current.row === row && current.column === column}
                    hintId={hintId}
                    onFocus={element => {
                      setCurrent({ row, column })
                      show({ row, column }, element)
                    }}
                    onPoint={element => show({ row, column }, element)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hint !== null && <ReadingHint id={hintId} {...hint} />}
    </>
  )
}

/** What the columns are, above their names. */
function HeatMapHead({ data }: { data: HeatMapData }) {
  const beside = data.alongside ?? []
  const width = `${100 / data.columns.length}%`
  return (
    <thead>
      <tr>
        <th rowSpan={2} scope="col">
          {data.rowName}
        </th>
        {beside.map(({ name }) => (
          <th key={name} rowSpan={2} scope="col" className={classes.beside}>
            {name}
          </th>
        ))}
        <th colSpan={data.columns.length} scope="colgroup" className={classes.columnName}>
          {data.columnName}
        </th>
      </tr>
      <tr>
        {data.columns.map(({ key, name, shortName }) => (
          <th key={key} scope="col" className={classes.columnHead} aria-label={name} style={{ width }}>
            {shortName ?? name}
          </th>
        ))}
      </tr>
    </thead>
  )
}
