import type { Dataset, Points } from './canvas-chart.ts'

/** How much of the line's colour the band has: enough to be seen, little enough to see lines through it. */
const ALPHA = '2e'

/** The area between two limits, as two invisible lines of which the second fills down to the first. */
export function bandDatasets(
  key: string,
  hue: string,
  { low, high }: { low: Points; high: Points },
  stepped: false | 'before' = false,
): Dataset[] {
  const invisible = { borderWidth: 0, pointRadius: 0, stepped } as const
  return [
    { ...invisible, label: `${key} low`, data: low, fill: false },
    { ...invisible, label: `${key} high`, data: high, fill: '-1', backgroundColor: `${hue}${ALPHA}` },
  ]
}
