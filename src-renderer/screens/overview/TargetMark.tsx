import { useTranslation } from 'react-i18next'
import type { FigureTarget } from '../../../shared/model/figure-target.ts'
import { coarseWords, type Unit } from '../../charts/unit.ts'
import { TargetLine } from '../../figures/TargetLine.tsx'
import classes from './OverviewScreen.module.css'

export interface TargetMarkProps {
  target: FigureTarget
  unit: Unit
  /** Of the twelve months that targets are about; undefined where it is not known. */
  value: number | undefined
  /** What the tile shows, of a period that may be another one. */
  shown: number | null
}

/** Where a figure stands against its target, with the value of the twelve months where the tile shows another one. */
export function TargetMark({ target, unit, value, shown }: TargetMarkProps) {
  const { t } = useTranslation(['charts', 'figures', 'common', 'overview'])
  if (value === undefined)
    return (
      <div className={classes.targetNote}>
        {t('overview:target.unknown', { value: coarseWords(target.target, unit, t) })}
      </div>
    )
  const text = coarseWords(value, unit, t)
  const isShown = shown !== null && coarseWords(shown, unit, t) === text
  return (
    <>
      <TargetLine value={value} target={target} unit={unit} />
      {!isShown && <div className={classes.targetNote}>{t('overview:target.year', { value: text })}</div>}
    </>
  )
}
