import type { CSSVariablesResolver } from '@mantine/core'
import {
  type ChartColors,
  DARK,
  DARK_HEAT,
  type HeatColors,
  LIGHT,
  LIGHT_HEAT,
} from '../charts/chart-colors.ts'

/** Own variables beside Mantine's: surfaces, lines and text that the style sheets use. */
export const cssVariables: CSSVariablesResolver = theme => {
  const { petrol, gray, dark, green, red, ochre } = theme.colors
  return {
    variables: {},
    light: {
      '--mantine-color-body': '#faf9f7',
      '--mantine-color-dimmed': gray?.[6] ?? '',
      '--surface': '#ffffff',
      '--surface-quiet': gray?.[1] ?? '',
      '--surface-hover': petrol?.[0] ?? '',
      '--line': gray?.[2] ?? '',
      '--text-quiet': gray?.[6] ?? '',
      '--text-accent': petrol?.[7] ?? '',
      '--text-allowed': green?.[7] ?? '',
      '--text-refused': red?.[6] ?? '',
      '--text-warning': ochre?.[7] ?? '',
      '--surface-hint': ochre?.[0] ?? '',
      '--line-hint': ochre?.[2] ?? '',
      '--hint-background': gray?.[9] ?? '',
      '--hint-text': '#ffffff',
      ...chartVariables(LIGHT, LIGHT_HEAT),
    },
    dark: {
      '--mantine-color-anchor': petrol?.[3] ?? '',
      '--mantine-color-body': dark?.[7] ?? '',
      '--mantine-color-dimmed': dark?.[2] ?? '',
      '--mantine-color-error': red?.[3] ?? '',
      '--surface': '#21282b',
      '--surface-quiet': dark?.[6] ?? '',
      '--surface-hover': '#263135',
      '--line': '#363e42',
      '--text-quiet': dark?.[2] ?? '',
      '--text-accent': petrol?.[3] ?? '',
      '--text-allowed': green?.[3] ?? '',
      '--text-refused': red?.[3] ?? '',
      '--text-warning': ochre?.[3] ?? '',
      '--surface-hint': '#33291a',
      '--line-hint': '#5a4520',
      '--hint-background': gray?.[2] ?? '',
      '--hint-text': '#000000',
      ...chartVariables(DARK, DARK_HEAT),
    },
  }
}

/** The colours of drawings, for those that are made of elements. */
function chartVariables({ series }: ChartColors, heat: HeatColors): Record<string, string> {
  const steps = Object.entries(heat).flatMap(([scale, colors]: [string, HeatColors['sequential']]) =>
    colors.flatMap(({ fill, text }, step): [string, string][] => [
      [`--heat-${scale}-${step}`, fill],
      [`--heat-${scale}-${step}-text`, text],
    ]),
  )
  const colors = Object.entries(series).map(([name, hue]): [string, string] => [`--chart-${name}`, hue])
  return Object.fromEntries([...colors, ...steps])
}
