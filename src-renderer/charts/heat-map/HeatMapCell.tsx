import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { HeatMapData } from '../chart-data.ts'
import { coarseText } from '../unit.ts'
import classes from './HeatMap.module.css'
import { heatStep } from './heat-scale.ts'
import type { GridPlace } from './next-place.ts'

export interface HeatMapCellProps {
  data: HeatMapData
  place: GridPlace
  /** Whether the Tab key leads here. */
  isCurrent: boolean
  hintId: string
  onFocus: (element: Element) => void
  onPoint: (element: Element) => void
}

/** One value: its colour, its number, and the way to the rows behind. */
export function HeatMapCell({ data, place, isCurrent, hintId, onFocus, onPoint }: HeatMapCellProps) {
  const { t } = useTranslation(['charts', 'common'])
  const cell = data.cells[place.row]?.[place.column] ?? null
  const props = {
    'data-place': `${place.row} ${place.column}`,
    tabIndex: isCurrent ? 0 : -1,
    'aria-describedby': hintId,
    className: classes.content ?? '',
    onFocus: (event: React.FocusEvent) => onFocus(event.currentTarget),
    onPointerEnter: (event: React.PointerEvent) => onPoint(event.currentTarget),
  }
  if (cell === null || cell === 'few')
    return (
      <td className={classes.cell}>
        <span {...props} data-few={cell === 'few' || undefined}>
          {cell === 'few' ? <abbr title={t('common:state.tooFew')}>·</abbr> : ''}
        </span>
      </td>
    )
  const content = (
    <>
      {cell.name !== undefined && <span className={classes.name}>{cell.name}</span>}
      <span>
        {coarseText(cell.value, data.unit)}
        {cell.marked === true && <span className={classes.mark}>*</span>}
      </span>
    </>
  )
  return (
    <td
      className={classes.cell}
      data-scale={data.scale.kind}
      data-step={heatStep(cell.value, data.scale)}
      data-running={cell.running === true || undefined}
      data-marked={cell.marked === true || undefined}
    >
      {cell.address === undefined ? (
        <span {...props}>{content}</span>
      ) : (
        <Link {...props} to={cell.address}>
          {content}
        </Link>
      )}
    </td>
  )
}
