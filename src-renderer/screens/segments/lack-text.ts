import type { TFunction } from 'i18next'
import type { PresetSegment } from '../../../shared/model/segment.ts'

/** Why a ready-made segment makes no sense in the shop yet. */
export function lackText({ lack }: PresetSegment, t: TFunction<'segments'>): string {
  return t(`lack.${lack ?? 'few_orders'}`)
}
