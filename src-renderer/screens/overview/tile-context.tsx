import type { TargetFigure } from '../../../shared/model/figure-target.ts'
import type { CurrencyFigures, Overview } from '../../../shared/model/figures.ts'
import type { Unit } from '../../charts/unit.ts'
import type { FigureTileProps } from '../../figures/FigureTile.tsx'
import type { LastYear } from './last-year.ts'
import { TargetButton } from './TargetButton.tsx'
import { TargetMark } from './TargetMark.tsx'
import type { TargetBasis } from './use-beside-figures.ts'
import type { Targets } from './use-targets.ts'

/** What the tiles of the overview are made from. */
export interface TileContext {
  overview: Overview
  /** Of the currency on the screen; null where no order has a value. */
  figures: CurrencyFigures | null
  /** The currencies of the orders behind the figures, with commas between them. */
  currencies: string
  includeShipping: boolean
  lastYear: LastYear
  targets: Targets
  basis: TargetBasis
}

interface TargetOf {
  figure: TargetFigure
  title: string
  unit: Unit
  /** What the tile shows; null where there is too little to show. */
  shown: number | null
  /** Of the twelve months that targets are about, where it is not among those of the context. */
  value?: number | undefined
}

/** The parts of a tile that are about its target: how it stands, and the button that sets it. */
export function targetParts(
  { targets, basis }: TileContext,
  { figure, title, unit, shown, value = basis.values[figure] }: TargetOf,
): Pick<FigureTileProps, 'actions' | 'footer'> {
  // Until then a target would look like none.
  if (targets.all === undefined) return {}
  // Targets are in the main currency, and a light beside another one would be of other money.
  if (unit.kind === 'money' && unit.currency !== basis.currency) return {}
  const target = targets.all.find(one => one.figure === figure)
  return {
    actions: <TargetButton {...{ figure, title, unit, target, targets }} />,
    ...(target !== undefined && { footer: <TargetMark {...{ target, unit, value, shown }} /> }),
  }
}
