import { useComputedColorScheme } from '@mantine/core'

/**
 * The colours that tell series apart: at least 3:1 against their surface, and told apart by people who do not see
 * red, green or blue. Each comes with a pattern and a shape of its own, so that nothing is told by colour alone.
 */
export const SERIES_COLORS = ['petrol', 'ochre', 'gray', 'plum', 'sky'] as const
export type SeriesColor = (typeof SERIES_COLORS)[number]

export interface ChartColors {
  readonly series: Readonly<Record<SeriesColor, string>>
  readonly text: string
  readonly grid: string
  readonly surface: string
}

export const LIGHT: ChartColors = {
  series: { petrol: '#1f5f6e', ochre: '#c08416', gray: '#85857f', plum: '#4a2153', sky: '#3b8fe0' },
  text: '#51514c',
  grid: '#e5e5e1',
  surface: '#ffffff',
}

export const DARK: ChartColors = {
  series: { petrol: '#8acbd5', ochre: '#e5bb67', gray: '#9e9e9c', plum: '#a065ae', sky: '#3f9fe8' },
  text: '#c3c9cb',
  grid: '#363e42',
  surface: '#21282b',
}

/** A step of a colour scale with the text that is read on it, at 4.5:1 at least. */
export interface HeatColor {
  readonly fill: string
  readonly text: '#000000' | '#ffffff'
}

export interface HeatColors {
  /** From nothing to much. */
  readonly sequential: readonly HeatColor[]
  /** From far below to far above; the middle one is neutral. */
  readonly diverging: readonly HeatColor[]
}

const onLight = (fill: string): HeatColor => ({ fill, text: '#000000' })
const onDark = (fill: string): HeatColor => ({ fill, text: '#ffffff' })

export const LIGHT_HEAT: HeatColors = {
  sequential: [
    onLight('#eef5f6'),
    onLight('#d3e6ea'),
    onLight('#b0d2d9'),
    onLight('#8abac5'),
    onLight('#65a2b0'),
    onDark('#256675'),
    onDark('#12404b'),
  ],
  diverging: [
    onDark('#7a510c'),
    onLight('#dca63d'),
    onLight('#f3deb4'),
    onLight('#f3f3f0'),
    onLight('#cfe4e8'),
    onLight('#7fb3bf'),
    onDark('#1f5f6e'),
  ],
}

export const DARK_HEAT: HeatColors = {
  sequential: [
    onDark('#263237'),
    onDark('#21454f'),
    onDark('#256675'),
    onLight('#65a2b0'),
    onLight('#8ec3ce'),
    onLight('#b7dee5'),
    onLight('#e4f5f7'),
  ],
  diverging: [
    onLight('#eed29a'),
    onDark('#7a520f'),
    onDark('#453618'),
    onDark('#2c3438'),
    onDark('#1f434c'),
    onDark('#256675'),
    onLight('#a5d6df'),
  ],
}

/** Colours for canvas drawings, which style sheets do not reach. */
export function useChartColors(): ChartColors {
  return useComputedColorScheme('light') === 'dark' ? DARK : LIGHT
}
