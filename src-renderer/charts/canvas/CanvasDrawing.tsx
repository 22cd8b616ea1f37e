import './chart-setup.ts'
import { useReducedMotion } from '@mantine/hooks'
import type { Chart as ChartInstance } from 'chart.js'
import { type MouseEvent, type PointerEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { Chart } from 'react-chartjs-2'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { usePrinting } from '../../app/printing.ts'
import { LIGHT, useChartColors } from '../chart-colors.ts'
import type { DrawingProps } from '../drawing-props.ts'
import { ReadingHint } from '../ReadingHint.tsx'
import { rowReading } from '../reading.ts'
import { ReadingTable } from '../table/ReadingTable.tsx'
import classes from './CanvasDrawing.module.css'
import { canvasChart, type DrawnData } from './canvas-chart.ts'
import { anchorOf, bandOf, placeAt } from './pointing.ts'

/** Drawn at this size for paper, in CSS pixels, so that it is as sharp and as large whatever the window is. */
const PAPER = { width: 680, height: 250, fineness: 3 }

interface Pointed {
  readonly row: number
  readonly by: 'mouse' | 'keyboard'
}

/** A chart on a canvas. The mouse and the keyboard read it row by row of its table, and open what is behind. */
export default function CanvasDrawing({ data, table, name }: DrawingProps<DrawnData>) {
  const { t } = useTranslation(['charts', 'figures', 'common'])
  const printing = usePrinting()
  // Known before the first drawing, which would move otherwise.
  const still = useReducedMotion(false, { getInitialValueInEffect: false }) || printing
  const colors = useChartColors()
  const chart = useRef<ChartInstance<'bar' | 'line'>>(null)
  const made = useMemo(() => canvasChart(data, printing ? LIGHT : colors, t), [data, printing, colors, t])
  const options = useMemo(
    () => ({ ...made.options, animation: still ? (false as const) : { duration: 300 } }),
    [made, still],
  )
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const hintId = useId()
  const navigate = useNavigate()
  usePaperSize(chart, printing)
  const pointAt = (event: PointerEvent | MouseEvent) => {
    const row = chart.current && placeAt(chart.current, made, event)
    setPointed(row === null ? null : { row, by: 'mouse' })
    return row
  }
  const open = (event: MouseEvent) => {
    const row = pointAt(event)
    const address = row === null ? undefined : table.rows[row]?.address
    if (address !== undefined) void navigate(address)
  }
  const row = pointed === null ? undefined : table.rows[pointed.row]
  const band = pointed !== null && chart.current !== null ? bandOf(chart.current, made, pointed.row) : null
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: for the mouse; the rows of the hidden table do the same by key
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      className={classes.drawing}
      data-opens={row?.address !== undefined || undefined}
      onPointerMove={pointAt}
      onPointerDown={pointAt}
      onPointerLeave={() => setPointed(null)}
      onClick={open}
    >
      <Chart ref={chart} type={made.type} data={made.data} options={options} role="img" aria-label={name} />
      {band !== null && <div className={classes.band} data-by={pointed?.by} style={band} />}
      {row !== undefined && chart.current !== null && band !== null && (
        <ReadingHint id={hintId} reading={rowReading(table, row, t)} anchor={anchorOf(chart.current, band)} />
      )}
      <ReadingTable
        table={table}
        caption={name}
        hintId={hintId}
        backwards={(made.places[0] ?? 0) > (made.places.at(-1) ?? 0)}
        onPoint={row => setPointed(row === null ? null : { row, by: 'keyboard' })}
      />
    </div>
  )
}

/** Draws anew for paper before the page is printed, and as before afterwards. */
function usePaperSize(chart: React.RefObject<ChartInstance<'bar' | 'line'> | null>, printing: boolean): void {
  useEffect(() => {
    const instance = chart.current
    if (!printing || instance === null) return
    const onScreen = instance.options.devicePixelRatio
    // What still moves would put the new size off.
    instance.stop()
    instance.options.devicePixelRatio = PAPER.fineness
    instance.resize(PAPER.width, PAPER.height)
    // The library wrote pixels of the screen there.
    instance.canvas.style.width = '100%'
    instance.canvas.style.height = 'auto'
    return () => {
      if (onScreen === undefined) delete instance.options.devicePixelRatio
      else instance.options.devicePixelRatio = onScreen
      instance.resize()
    }
  }, [chart, printing])
}
