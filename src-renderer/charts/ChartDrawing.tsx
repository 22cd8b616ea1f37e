import { lazy } from 'react'
import type { ChartData } from './chart-data.ts'
import type { DrawingProps } from './drawing-props.ts'
import { loadCanvas } from './load-canvas.ts'
import Ranking from './ranking/Ranking.tsx'

/** Come after the screen: the library that draws is large, and no figure waits for it. */
const CanvasDrawing = lazy(loadCanvas)
const HeatMap = lazy(() => import('./heat-map/HeatMap.tsx'))
const FlowDrawing = lazy(() => import('./flow/FlowDrawing.tsx'))

/** A chart of any kind. */
export function ChartDrawing({ data, ...props }: DrawingProps<ChartData>) {
  switch (data.kind) {
    case 'bars':
    case 'lines':
    case 'survival':
    case 'histogram':
      // One kind of canvas cannot become another.
      return <CanvasDrawing key={data.kind} data={data} {...props} />
    case 'heatMap':
      return <HeatMap data={data} {...props} />
    case 'flow':
      return <FlowDrawing data={data} {...props} />
    case 'ranking':
      return <Ranking data={data} {...props} />
  }
}
