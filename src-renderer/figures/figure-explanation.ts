import type { german } from './explanations/de/index.ts'
import type { FigureName } from './explanations/figure-name.ts'

/** How sure a figure is: within which limits it lies, and of how many cases it is made. */
export interface Certainty {
  /** Default: what was measured, whose limits hold with 95 % confidence. Those of forecasts hold in 8 of 10 cases. */
  readonly of?: 'measured' | 'forecast'
  /** The limits, as they are read; null: too few cases. */
  readonly interval: { readonly low: string; readonly high: string } | null
  /** As it is read; what is counted need not be named. */
  readonly cases?: string
}

interface ExplanationOf<Name extends FigureName> {
  readonly figure: Name
  /** The values of what goes into the figure, as they are read. */
  readonly inputs: Readonly<Record<keyof (typeof german)[Name]['inputs'], string>>
  /** What comes out, as exactly as it is known. */
  readonly result?: string
  /** The period in words; missing where the figure does not depend on one. */
  readonly period?: string
  readonly certainty?: Certainty
  /** The way to the rows that the figure is made of. */
  readonly rows?: { readonly address: string; readonly label: string }
}

/** Everything that a screen has to say of a figure so that it can be explained; its texts are known by its name. */
export type FigureExplanation = { [Name in FigureName]: ExplanationOf<Name> }[FigureName]
