import { useComputedColorScheme } from '@mantine/core'

export interface ChartColors {
  new: string
  existing: string
  unattributable: string
  text: string
  grid: string
  surface: string
}

export const LIGHT: ChartColors = {
  new: '#c08416',
  existing: '#1f5f6e',
  unattributable: '#96968f',
  text: '#51514c',
  grid: '#e5e5e1',
  surface: '#ffffff',
}

export const DARK: ChartColors = {
  new: '#e5bb67',
  existing: '#5f9fad',
  unattributable: '#8a9498',
  text: '#c3c9cb',
  grid: '#363e42',
  surface: '#21282b',
}

/** Colours for canvas drawings, which style sheets do not reach; at least 3:1 against their surface. */
export function useChartColors(): ChartColors {
  return useComputedColorScheme('light') === 'dark' ? DARK : LIGHT
}
