import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { HOUR_BANDS } from '../../../../shared/model/time-patterns.ts'
import type { PatternKind } from './patterns.ts'

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
const MIDNIGHT = 24

export interface CellNames {
  name: string
  shortName: string
  /** As a part of a sentence: "montags", "von 9 bis 12 Uhr". */
  when: string
}

/** What weekdays or bands of hours are called. */
export function useCellNames(kind: PatternKind): CellNames[] {
  const { t } = useTranslation('products')
  return useMemo(() => {
    if (kind === 'weekdays')
      return WEEKDAYS.map(day => ({
        name: t(`weekday.${day}.name`),
        shortName: t(`weekday.${day}.short`),
        when: t(`weekday.${day}.when`),
      }))
    return HOUR_BANDS.map((from, band) => {
      const hours = { from, to: HOUR_BANDS[band + 1] ?? MIDNIGHT }
      const name = t('patterns.band', hours)
      return { name, shortName: t('patterns.bandShort', hours), when: t('patterns.bandWhen', hours) }
    })
  }, [kind, t])
}
