import { IconArrowDownRight, IconArrowRight, IconArrowUpRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './FigureTile.module.css'
import { type Trend, trendWords } from './trend.ts'

const ARROWS = { up: IconArrowUpRight, down: IconArrowDownRight, same: IconArrowRight }

/** How a figure compares with a year before. More is not always better, so that it has no colour. */
export function TrendLine({ trend }: { trend: Trend }) {
  const { t } = useTranslation(['charts', 'figures', 'common'])
  const Arrow = ARROWS[trend.direction]
  return (
    <div className={classes.line}>
      <Arrow size={16} aria-hidden />
      <span>{trendWords(trend, t)}</span>
    </div>
  )
}
