import { useElementSize, useMergedRef } from '@mantine/hooks'
import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { formatCount } from '../../i18n/format.ts'
import type { FlowData } from '../chart-data.ts'
import type { DrawingProps } from '../drawing-props.ts'
import { ReadingHint } from '../ReadingHint.tsx'
import { rowReading } from '../reading.ts'
import { ReadingTable } from '../table/ReadingTable.tsx'
import classes from './FlowDrawing.module.css'
import { type FlowBand, type FlowLayout, flowLayout, NODE_WIDTH } from './flow-layout.ts'

const TOTAL_HEIGHT = 260
const WIDEST_LABEL = 190
/** What the browser has not measured yet. */
const FIRST_WIDTH = 640

/** Bands from the stages of one day to those of another, as thick as the number of people in them. */
export default function FlowDrawing({ data, table, name }: DrawingProps<FlowData>) {
  const { t } = useTranslation(['charts', 'figures', 'common'])
  const frame = useRef<HTMLDivElement>(null)
  const { ref: size, width: measured } = useElementSize()
  const [pointed, setPointed] = useState<number | null>(null)
  const hintId = useId()
  const width = measured || FIRST_WIDTH
  const labelWidth = Math.min(WIDEST_LABEL, width * 0.3)
  const layout = flowLayout(data, { width, labelWidth, totalHeight: TOTAL_HEIGHT })
  const row = pointed === null ? undefined : table.rows[pointed]
  const band = pointed === null ? undefined : layout.bands[pointed]
  return (
    <div className={classes.drawing}>
      <div className={classes.head} aria-hidden="true">
        <span>{data.beforeName}</span>
        <span>{data.afterName}</span>
      </div>
      <div ref={useMergedRef(frame, size)} className={classes.frame}>
        <Bands layout={layout} width={width} name={name} table={table} {...{ pointed, setPointed }} />
        <Labels layout={layout} labelWidth={labelWidth} />
      </div>
      {row !== undefined && band !== undefined && (
        <ReadingHint
          id={hintId}
          reading={rowReading(table, row, t)}
          anchor={anchorOf(band, frame.current?.getBoundingClientRect())}
        />
      )}
      <ReadingTable table={table} caption={name} hintId={hintId} onPoint={setPointed} />
    </div>
  )
}

interface BandsProps {
  layout: FlowLayout
  width: number
  name: string
  table: DrawingProps<FlowData>['table']
  pointed: number | null
  setPointed: (row: number | null) => void
}

function Bands({ layout, width, name, table, pointed, setPointed }: BandsProps) {
  const navigate = useNavigate()
  return (
    <svg
      role="img"
      aria-label={name}
      width={width}
      height={layout.height}
      viewBox={`0 0 ${width} ${layout.height}`}
      onPointerLeave={() => setPointed(null)}
    >
      {layout.bands.map(({ from, to, color, path }, index) => {
        const address = table.rows[index]?.address
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: for the mouse; the rows of the hidden table do the same by key
          <path
            key={`${from} ${to}`}
            d={path}
            className={classes.band}
            data-color={color}
            data-pointed={pointed === index || undefined}
            data-opens={address !== undefined || undefined}
            onPointerEnter={() => setPointed(index)}
            onClick={() => address !== undefined && void navigate(address)}
          />
        )
      })}
      {layout.nodes.map(({ side, key, color, x, y, height }) => (
        <rect
          key={`${side} ${key}`}
          className={classes.node}
          data-color={color}
          {...{ x, y, height }}
          width={NODE_WIDTH}
        />
      ))}
    </svg>
  )
}

/** The names stand over the drawing as ordinary text, which is cut where there is no room. */
function Labels({ layout, labelWidth }: { layout: FlowLayout; labelWidth: number }) {
  return (
    <div aria-hidden="true">
      {layout.nodes.map(({ side, key, name, count, y, height }) => (
        <div
          key={`${side} ${key}`}
          className={classes.label}
          data-side={side}
          style={{ top: y + height / 2, width: labelWidth }}
        >
          <span className={classes.name}>{name}</span>
          <strong>{formatCount(count)}</strong>
        </div>
      ))}
    </div>
  )
}

function anchorOf({ middle }: FlowBand, frame: DOMRect | undefined) {
  const [left, top] = [frame?.left ?? 0, frame?.top ?? 0]
  return { left: left + middle.x, right: left + middle.x, top: top + middle.y }
}
