/** What is promised, by the number of records; beside other numbers nothing is said. */
const AIMS = {
  seconds: { 100000: 10, 1000000: 120 },
  megabytes: { 10000: 2000, 100000: 2000, 1000000: 2000 },
  /** How many times as long tenfold records take. */
  growth: { 100000: 12, 1000000: 12 },
  secondsOfNew: { 100000: 1 },
} as const satisfies Record<string, Readonly<Record<number, number>>>

/** Whether an aim is reached, in words to stand behind the figure; empty where nothing is promised. */
export function verdict(aim: keyof typeof AIMS, records: number, figure: number): string {
  const most: Readonly<Record<number, number>> = AIMS[aim]
  const limit = most[records]
  if (limit === undefined) return ''
  return figure <= limit ? ` (at most ${limit}: reached)` : ` (at most ${limit}: MISSED)`
}
