import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { FigureTarget } from '../../shared/model/figure-target.ts'
import type { Unit } from '../charts/unit.ts'
import classes from './FigureTile.module.css'
import { targetState, targetWords } from './target.ts'

const LIGHTS = { reached: IconCircleCheck, close: IconAlertTriangle, missed: IconCircleX }

export interface TargetLineProps {
  value: number
  target: FigureTarget
  unit: Unit
}

/** The traffic light of a figure: a sign and words, in the colour of both. */
export function TargetLine({ value, target, unit }: TargetLineProps) {
  const { t } = useTranslation(['charts', 'figures', 'common'])
  const state = targetState(value, target)
  const Light = LIGHTS[state]
  return (
    <div className={classes.line} data-target={state}>
      <Light size={16} aria-hidden />
      <span>{targetWords(value, target, unit, t)}</span>
    </div>
  )
}
