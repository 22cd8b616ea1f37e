import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { SegmentRule } from '../../../../shared/model/segment.ts'
import { useMainCurrency } from '../../../figures/use-main-currency.ts'
import { useCustomFields } from '../../fields/use-custom-fields.ts'
import { segmentSentence } from './segment-sentence.ts'
import type { SegmentWords } from './segment-words.ts'

/**
 * What rules are put into words with, in the language on the screen.
 * @param isNeeded false: nothing is loaded.
 */
export function useSegmentWords(isNeeded = true): SegmentWords {
  const { t } = useTranslation(['segments', 'groups', 'common', 'fields'])
  const currency = useMainCurrency(isNeeded)
  const fields = useCustomFields()
  return useMemo(
    () => ({ t, currency, fieldOf: (id: number) => fields.find(field => field.id === id) }),
    [t, currency, fields],
  )
}

/**
 * Puts rules into one sentence each.
 * @param isNeeded false: nothing is loaded.
 */
export function useSegmentSentence(isNeeded = true): (rule: SegmentRule) => string {
  const words = useSegmentWords(isNeeded)
  return rule => segmentSentence(rule, words)
}
